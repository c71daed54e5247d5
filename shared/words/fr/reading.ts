import type { reading as english } from '../en/reading.ts'
import type { SameShape } from '../same-shape.ts'

export const reading: SameShape<typeof english> = {
  'file-empty': 'Le fichier est vide.',
  'no-rows': 'Il n’y a aucune ligne sous les noms de colonnes.',
  'no-header': 'Il n’y a pas de ligne de noms de colonnes ; la première ligne est une donnée.',
  'encoding-guessed':
    'L’encodage a été deviné d’après les lettres. Regardez quelques noms ; changez-le s’ils sont faux.',
  'mixed-newlines':
    'Plusieurs sortes de fins de ligne se trouvent dans un même fichier. Toutes terminent une ligne.',
  'duplicate-header': 'Ligne {{line}} : deux colonnes portent le même nom.',
  'empty-column': 'Ligne {{line}} : une colonne n’a pas de nom.',
  'too-few-fields': 'Ligne {{line}} : la ligne a moins de cellules que le tableau.',
  'too-many-fields': 'Ligne {{line}} : la ligne a plus de cellules que le tableau.',
  'last-line-incomplete': 'Ligne {{line}} : le fichier s’arrête au milieu de cette ligne.',
  'quote-in-cell': 'Ligne {{line}} : un guillemet se trouve dans une cellule comme une lettre.',
  'invalid-bytes':
    'Ligne {{line}} : certains octets ne sont pas du texte dans cet encodage. Ils apparaissent comme « � ».',
  'nul-bytes': 'Ligne {{line}} : il y a des octets nuls dans le texte.',
  'mojibake-suspected':
    'Ligne {{line}} : le texte a été mal décodé une fois et enregistré ainsi (« Ã± » pour « ñ »).',
  'invisible-characters': 'Ligne {{line}} : il y a des signes que l’on ne voit pas.',
  'field-too-long': 'Ligne {{line}} : une cellule dépasse 4 096 caractères.',
  'stray-quote': 'Ligne {{line}} : un guillemet qui ne ferme rien a été lu comme une lettre.',
  'row-quoted-whole': 'Ligne {{line}} : toute la ligne était entre guillemets et a été déballée.',
  'comment-at-end': 'Ligne {{line}} : un commentaire suit la ligne.',
  'last-quote-not-closed': 'Ligne {{line}} : le guillemet de la dernière cellule ne se ferme jamais.',
  'unclosed-quote':
    'Ligne {{line}} : un guillemet s’ouvre ici et ne se ferme jamais. La ligne n’est pas dans le tableau.',
  'record-too-long': 'Ligne {{line}} : un enregistrement dépasse 8 Mo. Il n’est pas dans le tableau.',
  comment: 'Ligne {{line}} : un commentaire.',
  'before-table': 'Ligne {{line}} : ceci se trouve au-dessus du tableau.',
  'header-repeated': 'Ligne {{line}} : les noms de colonnes une fois de plus.',
  'table-repeated': 'Ligne {{line}} : le tableau une fois de plus ; sa copie n’est pas lue.',
  'second-table': 'Ligne {{line}} : un autre tableau commence ici ; il n’est pas lu.',
  'after-table': 'Ligne {{line}} : ceci se trouve sous le tableau.',
  'too-many-columns':
    'Ligne {{line}} : il y a plus de colonnes qu’on n’en utilise. Les 1 000 premières peuvent être associées, les 5 000 premières sont lues.',
  'name-too-long': 'Ligne {{line}} : un nom de colonne dépasse 1 024 caractères ; son début est conservé.',
  'separator-line': 'Ligne {{line}} : indique le signe entre les cellules ; elle a été suivie.',
  'space-after-quote':
    'Ligne {{line}} : des espaces après un guillemet fermant n’appartiennent à aucune cellule.',
  'part-title': 'Ligne {{line}} : titre d’une partie du tableau ; ce n’est pas une ligne de données.',
  'space-after-name':
    'Ligne {{line}} : les espaces qui complètent le nom d’une colonne sont laissés de côté.',
  'signs-saved-as-controls':
    'Ligne {{line}} : des tirets ou des guillemets étaient enregistrés comme caractères de contrôle ; ils sont lus pour ce qu’ils étaient.',
}
