import type { problems as english } from '../en/problems.ts'
import type { SameShape } from '../same-shape.ts'

export const problems: SameShape<typeof english> = {
  'no-name-or-id': 'Ligne {{line}} : ni nom ni identifiant. La ligne a été refusée.',
  'row-wrong-width':
    'Ligne {{line}} : la ligne n’a pas autant de cellules que l’en-tête, comme d’autres de ce fichier. Les cellules manquantes sont inconnues, celles en trop ont été laissées de côté.',
  'too-few-fields':
    'Ligne {{line}} : {{value}} cellules, moins que les lignes voisines ; laquelle manque ne peut se dire. La ligne a été refusée.',
  'too-many-fields':
    'Ligne {{line}} : plus de cellules que les lignes voisines, au-delà de la dernière colonne « {{value}} ». Un séparateur se trouve peut-être dans une cellule. La ligne a été refusée.',
  'last-line-incomplete':
    'Ligne {{line}} : le fichier finit au milieu de cette ligne ({{value}} cellules). La ligne a été refusée. Le fichier est-il entier ?',
  'duplicate-id-identical':
    'Ligne {{line}} : l’identifiant « {{value}} » figure déjà dans une ligne précédente, avec les mêmes valeurs. Il compte une fois.',
  'duplicate-id-conflict':
    'Ligne {{line}} : l’identifiant « {{value}} » figure déjà dans une ligne précédente, avec d’autres valeurs. La dernière ligne compte.',
  'id-not-usable':
    'Ligne {{line}} : « {{value}} » n’est pas un identifiant utilisable. L’entreprise est reconnue à son nom et à son lieu.',
  'date-not-read':
    'Ligne {{line}} : {{column}} vaut « {{value}} », qui n’est pas une date dans l’ordre de ce fichier. Laissé inconnu.',
  'date-in-future': 'Ligne {{line}} : {{column}} vaut « {{value}} », dans l’avenir. Laissé inconnu.',
  'number-not-read':
    'Ligne {{line}} : {{column}} vaut « {{value}} », qui n’est pas un nombre. Laissé inconnu.',
  'number-out-of-range': 'Ligne {{line}} : {{column}} vaut « {{value}} », hors du possible. Laissé inconnu.',
  'employees-out-of-range':
    'Ligne {{line}} : {{column}} vaut « {{value}} », hors du possible. Laissé inconnu.',
  'band-not-read':
    'Ligne {{line}} : {{column}} vaut « {{value}} », ni nombre ni tranche connue. Laissé inconnu.',
  'age-out-of-range':
    'Ligne {{line}} : {{column}} vaut « {{value}} », qui n’est l’âge d’aucun propriétaire vivant. Laissé inconnu.',
  'age-not-a-number': 'Ligne {{line}} : {{column}} vaut « {{value}} », qui n’est pas un âge. Laissé inconnu.',
  'age-looks-like-year':
    'Ligne {{line}} : {{column}} vaut « {{value}} », une année plutôt qu’un âge. Laissé inconnu. Si la colonne contient des années de naissance, associez-la ainsi.',
  'sector-not-read':
    'Ligne {{line}} : {{column}} vaut « {{value}} », qui n’est pas un code de la nomenclature de ce fichier. Laissé inconnu.',
  'status-not-known':
    'Ligne {{line}} : {{column}} vaut « {{value}} », un état sans signification connue. Affiché, non utilisé.',
  'status-in-name':
    'Ligne {{line}} : le nom « {{value}} » dit l’état, qu’aucune colonne ne donne. Il compte comme tel.',
  'legal-form-not-known':
    'Ligne {{line}} : {{column}} vaut « {{value}} », une forme juridique sans signification connue. Affichée, non utilisée.',
  'flag-not-read': 'Ligne {{line}} : {{column}} vaut « {{value}} », ni oui ni non. Laissé inconnu.',
  'nul-removed': 'Ligne {{line}} : {{column}} contenait des octets nuls. Ils ont été retirés.',
  'invisible-characters':
    'Ligne {{line}} : {{column}} contenait des signes que l’on ne voit pas ou qui inversent le sens de l’écriture. Ils ont été retirés.',
  'mojibake-suspected':
    'Ligne {{line}} : {{column}} vaut « {{value}} » : le texte semble avoir été mal décodé une fois et enregistré ainsi (« Ã± » pour « ñ »). Conservé tel quel ; demandez une meilleure copie du fichier.',
  'control-characters':
    'Ligne {{line}} : {{column}} contenait des caractères de contrôle invisibles. Ils ont été retirés.',
  'signs-saved-as-controls':
    'Ligne {{line}} : {{column}} contenait des signes Windows (’ – €) enregistrés un jour comme caractères de contrôle. Ils ont été lus comme ces signes.',
  'invalid-bytes':
    'Ligne {{line}} : {{column}} contenait des octets qui ne sont pas du texte dans cet encodage. Ils apparaissent comme « � ».',
  'field-too-long': 'Ligne {{line}} : {{column}} dépasse 4 096 caractères. Le début a été conservé.',
  'unclosed-quote':
    'Ligne {{line}} : un guillemet s’ouvre ici et ne se ferme jamais. La ligne a été refusée.',
  'quote-misplaced':
    'Ligne {{line}} : un guillemet se trouve là où il n’a pas sa place. La ligne a été lue de sorte que ses cellules suivent l’en-tête.',
  'record-too-long': 'Ligne {{line}} : un enregistrement dépasse 8 Mo. Il a été refusé.',
  'outside-table':
    'Ligne {{line}} : ceci se trouve sous le tableau, après sa fin. Ce n’a pas été pris pour une entreprise.',
  'firms-missing':
    'La liste reste vide : ces fichiers parlent d’entreprises de {{value}}, et aucune n’en est dans l’espace de travail. Ce qu’ils disent attend. Importez le fichier principal du registre, avec eux ou plus tard, et le rattachement se fait.',
  'no-header':
    'Il n’y a pas de ligne de noms de colonnes ; la première ligne est une donnée. Nom et identifiant ont été reconnus à leurs cellules : vérifiez-les, et associez les autres colonnes à la main.',
  'encoding-guessed':
    'L’encodage ({{value}}) a été deviné d’après les seules lettres. Regardez quelques noms ; choisissez-en un autre s’ils sont faux.',
  'mixed-newlines':
    'Plusieurs sortes de fins de ligne se trouvent dans ce fichier. Toutes terminent une ligne.',
  'preamble-skipped': 'Du texte au-dessus des noms de colonnes a été sauté : « {{value}} ».',
  'footer-skipped': 'Ligne {{line}} : du texte sous le tableau a été sauté : « {{value}} ».',
  'duplicate-header':
    'Ligne {{line}} : deux colonnes s’appellent « {{column}} ». Les deux peuvent être associées ; aucune ne remplace l’autre.',
  'empty-column':
    'Ligne {{line}} : la colonne {{value}} n’a pas de nom. Elle n’est utilisée que si elle est associée.',
  'too-many-columns':
    'Ligne {{line}} : le tableau a {{value}} colonnes. Les 1 000 premières peuvent être associées, les 5 000 premières sont lues.',
  'date-ambiguous':
    '{{column}} : aucune date comme « {{value}} » ne dit si le jour ou le mois vient d’abord. Choisissez l’ordre des dates ; les années sont sûres.',
  'date-format-mixed':
    '{{column}} : les dates sont écrites de plusieurs façons, « {{value}} ». Chacune a été lue selon la sienne.',
  'employees-range':
    '{{column}} : certaines cellules sont des tranches, comme « {{value}} ». Elles restent des tranches.',
  'companion-no-id':
    'Ligne {{line}} : aucun identifiant. La ligne de ce fichier annexe a été laissée de côté.',
  'companion-no-firm':
    'Ligne {{line}} : « {{value}} » n’est l’identifiant d’aucune entreprise du registre. La ligne attend que le registre l’apporte.',
}
