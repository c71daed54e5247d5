import type { matching as english } from '../en/matching.ts'
import type { SameShape } from '../same-shape.ts'

export const matching: SameShape<typeof english> = {
  'profile-header': '{{found}} des {{of}} noms de colonnes auxquels on reconnaît {{profile}} sont là.',
  'profile-header-and-name':
    '{{found}} des {{of}} noms de colonnes auxquels on reconnaît {{profile}} sont là, et le fichier est nommé comme lui ({{file}}).',
  'profile-chosen': '{{profile}} a été choisi à la main.',
  'mapping-known':
    'Un fichier avec ces colonnes a déjà été associé, et sa correspondance enregistrée sous {{name}} : elle est reprise.',
  'profile-none':
    'Aucun registre connu n’a ces colonnes. Elles ont été associées d’après leurs seuls noms : vérifiez chacune.',
  profile: 'C’est le nom que le registre lui donne.',
  alias: 'Des colonnes nommées ainsi (« {{alias}} ») le contiennent dans d’autres registres.',
  content: 'Ses cellules y ressemblent.',
  chosen: 'Choisi à la main.',
  'note-uk-companies-house':
    'Ni effectifs ni propriétaires. Les sociétés dormantes se reconnaissent à leurs comptes ; l’état dit qui est en procédure.',
  'note-uk-coops': 'Une liste de coopératives : aucune de ses entreprises n’est proposée.',
  'note-us-ppp':
    'Sans identifiant : les entreprises sont reconnues au nom et au lieu. 0 emploi signifie « non indiqué ». Les colonnes sur l’origine, le genre et le statut de vétéran ne sont jamais lues.',
  'note-it-registro-imprese':
    'Les entreprises sont reconnues au nom et au lieu quand il n’y a pas de code fiscal. Effectif et chiffre d’affaires viennent en tranches. L’âge se compte depuis le début d’activité.',
  'note-no-enheter':
    'Effectifs exacts. Faillite, liquidation et redressement sont lus dans leurs propres colonnes.',
  'note-no-akvakultur':
    'Une ligne est un site : les sites d’une entreprise sont réunis. Ni effectif, ni propriétaires, ni code d’activité.',
  'note-ec-supercias':
    'Ni effectif ni propriétaires. La liste quotidienne des sociétés nouvelles n’a ni état ni code d’activité.',
  'note-ee-lihtandmed':
    'Ni effectif ni propriétaires. Forme, état et lieu sont en toutes lettres ; les associations de copropriétaires ne sont pas des entreprises.',
  'note-mx-denue':
    'Une ligne est un établissement : ceux d’une même raison sociale dans un même lieu sont réunis. Effectif en tranches. La date du fichier est celle de l’inscription au répertoire ; l’âge de l’entreprise reste donc inconnu.',
  'note-co-supersociedades':
    'Seulement de grandes sociétés, avec deux années de chiffres : la dernière compte. Ni effectif ni propriétaires.',
  'note-co-rues':
    'Personnes, sociétés, succursales et commerces dans un seul fichier ; seules les sociétés peuvent être proposées. La chambre tient lieu de région, faute de commune.',
  'note-ar-rns':
    'Une ligne est une activité d’une société : la première compte. Ni effectif, ni propriétaires, ni état.',
  'note-cz-res':
    'Formes juridiques et effectifs en codes, effectifs en tranches ; une date de fin dit qu’une unité a disparu. Les entrepreneurs individuels y figurent.',
  'note-cl-res': 'Sociétés créées en une année : ni activité, ni effectif, ni état.',
  'note-us-city-licences':
    'Une licence n’est pas une société : les succursales de chaînes en ont aussi. NA ne vaut rien que dans les colonnes où les villes l’écrivent ainsi ; 0 salarié signifie « non indiqué ».',
  'note-orbis':
    'Chiffre d’affaires en milliers sauf si la colonne dit autre chose ; « n.a. » ne vaut rien. Les lignes suivantes d’une entreprise nomment d’autres dirigeants : l’âge du premier compte.',
  'note-it-aida':
    'Chiffre d’affaires en milliers sauf si la colonne dit autre chose ; « n.d. » ne vaut rien. Effectifs exacts.',
  'note-es-sabi':
    'Chiffre d’affaires en milliers sauf si la colonne dit autre chose ; « n.d. » ne vaut rien. Les lignes suivantes d’une entreprise nomment d’autres dirigeants.',
  'note-generic':
    'Chaque colonne est associée d’après son nom. Ce qui ne l’a pas été peut être choisi à la main.',
}
