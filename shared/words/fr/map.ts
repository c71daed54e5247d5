import type { map as english } from '../en/map.ts'
import type { SameShape } from '../same-shape.ts'

export const map: SameShape<typeof english> = {
  lead: '{{total}} candidates dans {{places}} lieux. {{matched}} des {{all}} lieux du registre ont un contour.',
  placeless: 'Candidates dont le lieu ne figure pas dans le registre : {{number}}.',
  filtered: 'Sont comptées les entreprises de la liste telle qu’elle est filtrée.',
  'nothing-why': 'La carte montre les candidates par lieu, et tout chiffre des lieux.',
  figure: 'Colorer selon',
  'count-candidates': 'Candidates',
  'count-tier-A': 'Niveau A',
  'count-tier-B': 'Niveau B',
  'count-tier-C': 'Niveau C',
  'count-tier-?': 'Niveau ?',
  'count-firms': 'Toutes les entreprises',
  'count-employees': 'Salariés des candidates',
  'count-near-retirement': 'Dirigeants de 60 ans ou plus, part',
  decile: 'Décile de défaveur (1 = le plus pauvre)',
  jobs: 'Emplois',
  'show-firms': 'Entreprises par niveau',
  'show-support': 'Points d’appui',
  larger: 'Agrandir',
  smaller: 'Réduire',
  whole: 'Tout le territoire',
  picture: 'Carte',
  keys: 'Les flèches déplacent la carte, + et − changent sa taille, 0 la montre entière. Le tableau fait tout ce que fait la carte.',
  summary:
    '{{figure}} : de {{least}} ({{leastPlace}}) à {{most}} ({{mostPlace}}). Connu pour {{known}} lieux sur {{all}}.',
  'summary-unknown': '{{figure}} : connu pour aucun lieu.',
  legend: 'Légende',
  classes: 'Classes d’effectif à peu près égal',
  class: '{{from}}–{{to}}',
  'class-places': '{{number}} lieux',
  unknown: 'Non connu',
  chosen: 'Choisi',
  'firm-point': 'Entreprise de niveau {{tier}}',
  'support-point': 'Appui aux coopératives',
  located:
    'Le registre a les coordonnées de {{located}} candidates sur {{total}} ; {{drawn}} sont dessinées, les meilleures d’abord.',
  'tiers-at-place': 'A {{a}} · B {{b}}',
  table: 'Lieux',
  place: 'Lieu',
  find: 'Chercher un lieu',
  sort: 'Trier par {{name}}',
  rows: 'Lieux affichés : {{shown}} sur {{all}}',
  'show-all': 'Afficher tous les lieux',
  'none-found': 'Aucun lieu ne porte ce nom.',
  'choose-hint': 'Choisissez un lieu sur la carte ou dans le tableau pour voir ses candidates.',
  'chosen-places': 'Choisis : {{places}}',
  see: 'Voir leurs candidates ({{number}})',
  'see-all': 'Voir la liste',
  'choose-none': 'Ne rien choisir',
  'not-in-register': 'Le registre n’a aucune entreprise ici.',
  'no-areas': 'Pas encore de contours',
  'no-areas-what':
    'Donnez un fichier avec les contours des lieux en GeoJSON ou TopoJSON, en longitude et latitude (WGS 84). Les instituts de statistique et de cartographie publient gratuitement les communes de leur pays. Le tableau à côté fait tout le reste sans lui.',
  files: 'Fichiers du territoire',
  'kind-boundaries': 'Contours',
  'kind-figures': 'Chiffres des lieux',
  'kind-support': 'Points d’appui',
  'what-boundaries':
    'Les contours des lieux, en GeoJSON ou TopoJSON en degrés (WGS 84), chacun avec un code ou un nom.',
  'what-figures':
    'Un tableau CSV avec une ligne par lieu : son code ou son nom, la défaveur en décile, quintile ou rang (1 = le plus pauvre), les emplois, et tout autre chiffre. La défaveur et les emplois comptent dans le critère du besoin là où le registre ne dit rien.',
  'what-support':
    'Un tableau CSV avec nom, type, latitude et longitude de qui aide les coopératives : fédérations, fonds, conseils. Une entreprise qui en a un à moins de 50 km gagne au critère du besoin.',
  add: 'Ajouter un fichier',
  'add-kind': 'Ajouter un fichier : {{kind}}',
  'file-line': '{{items}} entrées, {{date}}',
  'no-file': 'Aucun pour l’instant.',
  remove: 'Retirer {{name}}',
  removed: '« {{name}} » ne compte plus.',
  read: '« {{name}} » a été lu : {{items}} entrées, {{left}} laissées de côté.',
  'read-figures': 'Chiffres : {{names}}. Signe décimal : {{decimal}}',
  'read-decile': 'La défaveur est prise dans « {{column}} » comme décile ; 1 est le plus pauvre.',
  'read-fifth':
    'La défaveur est prise dans « {{column}} » comme quintile, chacun étant le milieu de ses deux déciles ; 1 est le plus pauvre.',
  'read-rank':
    'La défaveur est prise dans « {{column}} » comme rang parmi toutes les lignes du fichier ; 1 est le plus pauvre.',
  'read-jobs': 'Les emplois sont pris dans « {{column}} ».',
  join: 'Comment cela s’est joint',
  'join-how':
    'Les lieux sont joints par code là où le registre en a un, sinon par nom, sans casse ni accents.',
  'join-matched': 'Lieux du registre avec un contour : {{matched}} sur {{places}}. Contours : {{areas}}.',
  'join-without': 'Sans contour : {{names}}',
  'join-ambiguous': 'Non joints, plusieurs contours portant ce nom : {{names}}',
  'join-strangers':
    'Lignes de chiffres de lieux qui ne sont ni un contour ni dans le registre : {{number}} ({{names}})',
  territory: 'Territoire',
  'of-place': 'De {{place}}, d’après des fichiers importés :',
  'counts-decile': 'Le décile {{decile}} compte dans le critère du besoin, le registre ne disant rien.',
  'counts-jobs':
    'L’entreprise a {{share}} des {{jobs}} emplois du lieu ; cela compte dans le critère du besoin.',
  nearest: 'Appui le plus proche : {{name}}, à {{km}} km.',
  'measured-firm':
    'Mesuré à vol d’oiseau depuis les coordonnées de l’entreprise ; jusqu’à 50 km compte comme proche.',
  'measured-place':
    'Mesuré à vol d’oiseau depuis le milieu de son lieu, le registre n’ayant pas de coordonnées ; jusqu’à 50 km compte comme proche.',
  'fault-too-large':
    'il a {{found}} Mo et au plus {{most}} Mo sont lus ; enregistrez-le avec moins de détails',
  'fault-not-boundaries': 'ce n’est ni une collection d’entités GeoJSON ni une topologie TopoJSON',
  'fault-no-areas': 'il n’a pas de contours (polygones) ; des lignes et des points ne dessinent pas de lieux',
  'fault-no-names': 'ses contours n’ont ni code ni nom. Propriétés trouvées : {{keys}}',
  'fault-not-degrees':
    'ses coordonnées ne sont pas des degrés ({{found}}) mais celles d’une grille nationale ; enregistrez-le en longitude et latitude (WGS 84)',
  'fault-too-detailed':
    'il a plus de {{areas}} contours ou {{points}} points ; enregistrez-le avec moins de détails ou seulement le district',
  'fault-no-place-column': 'aucune colonne n’a le code ou le nom d’un lieu. Colonnes trouvées : {{columns}}',
  'fault-no-figures': 'aucune colonne ne contient de nombres',
  'fault-no-coordinates':
    'il lui faut des colonnes pour nom, latitude et longitude. Colonnes trouvées : {{columns}}',
  'fault-no-rows': 'aucune de ses lignes n’est utilisable',
  'fault-too-many-rows': 'il a {{rows}} lignes, et {{most}} est le maximum',
}
