import type { manual as english } from '../en/manual.ts'
import type { SameShape } from '../same-shape.ts'

export const manual: SameShape<typeof english> = {
  search: 'Chercher dans le manuel',
  found: 'Sujets : {{topics}}. Termes : {{terms}}.',
  glossary: 'Glossaire',
  'show-all': 'Tout montrer',
  import: 'Apporter un registre',
  'import-text':
    'Choisissez un ou plusieurs fichiers CSV. Relevo reconnaît les registres connus à leurs en-têtes et propose une correspondance pour tout autre. Regardez d’abord la lecture (encodage, séparateurs, dates), puis la correspondance, puis essayez.\nRien n’est écrit avant que vous ne le conserviez. Toute ligne lue est conservée, signalée ou refusée, et les refusées peuvent être enregistrées avec leurs raisons. Un import peut être annulé sur le premier écran.',
  list: 'Lire la liste',
  'list-text':
    'Les candidates sont classées par leur note. Appuyez sur la tête d’une colonne pour trier par elle, avec Maj pour trier par plusieurs. Les barres à gauche montrent la répartition des entreprises : une barre pressée est un filtre, une deuxième en fait un intervalle.\nLes flèches vont de ligne en ligne, Espace choisit, Entrée ouvre. Une liste avec ses filtres, pondérations, ordre et colonnes peut être enregistrée sous un nom, imprimée en entier et exportée.',
  aside: 'Pourquoi une entreprise n’est pas dans la liste',
  'aside-text':
    'Les entreprises qui ne peuvent devenir une coopérative de travail sont mises à part avant toute note : coopératives, organismes publics, succursales, entreprises sans salariés et autres. « Pourquoi ? » au-dessus de la liste nomme chacune avec sa raison. Dans le dossier de l’entreprise, un motif d’exclusion peut être levé, avec une raison qui est conservée.',
  score: 'Ce que dit une note',
  'score-text':
    'La note est un ordre de lecture, pas une prévision. Chaque critère donne une valeur entre 0 et 1 selon des règles fixes ; multipliée par son poids, elle donne des points, dont la somme est la note de 0 à 100. La note d’une entreprise ne dépend pas des autres entreprises du fichier.\nLe dossier de l’entreprise montre chaque pas, du chiffre du registre jusqu’aux points.',
  unknown: 'Ce qui est absent du registre',
  'unknown-text':
    'L’inconnu n’est jamais zéro. Une supposition prudente en tient lieu, dessinée en hachures ; la ligne sous la barre va de la note la plus basse à la plus haute que l’inconnu permettrait ; les points disent combien est connu. La prochaine question utile est l’inconnu qui en dirait le plus.',
  tiers: 'Catégories A, B, C et ?',
  'tiers-text':
    'A et B méritent un entretien maintenant, C plus tard. Le point d’interrogation dit que l’on en sait trop peu pour se prononcer. Un propriétaire âgé ne suffit pas pour un A : il faut un autre signe.',
  weights: 'Changer les pondérations',
  'weights-text':
    'Ouvrez Pondérations au-dessus de la liste et déplacez un curseur : la liste suit. Les pondérations figurent dans l’adresse et dans chaque export. L’écran Modèle va plus loin : courbes, comparaisons de deux critères à la fois, stabilité des rangs, et ce qui change avant d’être conservé.',
  firm: 'Le dossier d’une entreprise',
  'firm-text':
    'Les faits avec leur source, le calcul de la note, et la suite à donner. Des valeurs peuvent être corrigées avec une raison ; les extraits suivants n’écrasent jamais ce que vous avez saisi. Les touches [ et ] mènent à l’entreprise précédente et à la suivante de la liste.',
  deciding: 'Décider, et être contesté',
  'deciding-text':
    'Une note ne décide rien. Sur la fiche de l’entreprise, une personne décide (s’en occuper, la revoir plus tard, ne pas s’en occuper) et écrit pourquoi ; la note, le rang et le modèle de ce jour-là restent à côté. Le droit européen (RGPD, article 22) et d’autres donnent à chacun le droit de ne pas être soumis à ce qu’un programme seul a décidé : une liste est donc exportée comme proposition, et telle que décidée seulement quand quelqu’un a décidé de chaque entreprise.\nLa personne concernée peut dire que la note est fausse : « Contester la note » l’enregistre et marque l’entreprise dans la liste, sur sa fiche et dans l’explication de sa note. Corrigez ce qui était faux, puis réglez : l’entreprise est notée de nouveau, et les deux notes sont gardées.',
  recovery: 'L’optique de la reprise',
  'recovery-text':
    'L’autre optique regarde les entreprises en difficulté que leurs salariés peuvent reprendre. Elle a ses propres motifs d’exclusion, pondérations et horloge, et une couleur à elle pour que personne ne confonde les listes.',
  changes: 'L’extrait suivant',
  'changes-text':
    'Importez l’extrait suivant dans la même série. Changements montre alors qui est nouvellement en difficulté, qui remplit désormais les conditions, qui est nouveau, changé ou disparu. Les événements qui ressemblent seulement à une entreprise par le nom, et les entreprises qui n’en sont peut-être qu’une, y attendent votre décision.',
  map: 'La carte et le territoire',
  'map-text':
    'Carte compte les candidates de chaque lieu. Donnez-lui les contours des lieux en GeoJSON ou TopoJSON, en longitude et latitude ; les instituts de statistique les publient. Les lieux sont joints par code, sinon par nom sans accents, et l’écran dit lesquels sont restés seuls. Le tableau à côté fait tout ce que fait la carte ; choisir un lieu filtre la liste.\nUn tableau de lieux avec la défaveur (1 = le plus pauvre), les emplois ou tout autre chiffre colore la carte et complète le critère du besoin là où le registre ne dit rien. Les points d’appui avec coordonnées font de même : une entreprise qui en a un à moins de 50 km à vol d’oiseau y gagne. La page de l’entreprise dit ce qui vient d’où. Tout fichier peut être retiré.',
  outreach: 'Lettres et notes',
  'outreach-text':
    'La note de dossier réunit ce qui est connu pour un premier entretien. La lettre au propriétaire ne porte jamais de note chiffrée, d’âge ni de supposition sur la succession. Les lettres peuvent passer dans d’autres langues, dans le dossier de l’entreprise.',
  privacy: 'Ce qui reste sur cet ordinateur',
  'privacy-text':
    'Tout. Relevo ne fait aucune demande au réseau sans que vous la demandiez. Les noms et âges des propriétaires ne sont pas exportés sauf si vous le dites. Un espace de travail est un seul fichier, qui peut être supprimé en entier.',
  backup: 'Sauvegardes',
  'backup-text':
    'Les Paramètres écrivent une copie de l’espace de travail où vous voulez, et contrôlent si chaque entreprise est telle qu’elle a été écrite. Une liste exportée n’est pas une sauvegarde : elle ne peut être rouverte comme espace de travail.',
  'term-candidate': 'Candidate',
  'means-candidate': 'Une entreprise qu’aucun motif n’exclut de l’optique et qui est classée.',
  'term-criterion': 'Critère',
  'means-criterion': 'L’une des cinq ou six choses que la note pondère, comme la pression de succession.',
  'term-indicator': 'Indicateur',
  'means-indicator':
    'Un chiffre du registre d’après lequel un critère est jugé, comme l’âge du propriétaire.',
  'term-weight': 'Poids',
  'means-weight': 'La part de la note qu’un critère peut donner. Tous les poids font 100 %.',
  'term-interval': 'Intervalle',
  'means-interval': 'De la note la plus basse à la plus haute que l’inconnu permettrait.',
  'term-coverage': 'Connu, couverture',
  'means-coverage':
    'La part des pondérations qui repose sur des valeurs connues. Sous 40 %, la catégorie est « ? ».',
  'term-prior': 'Supposition',
  'means-prior': 'La valeur qui tient lieu de ce qui est inconnu ; toujours montrée comme telle.',
  'term-tier': 'Catégorie',
  'means-tier': 'A, B, C ou ? : dans quel délai une entreprise mérite un entretien.',
  'term-gate': 'Motif d’exclusion',
  'means-gate': 'Une règle qui tient une entreprise hors de la liste, avec une raison qui est montrée.',
  'term-referred': 'Renvoyée',
  'means-referred':
    'Non classée dans cette optique mais examinée ailleurs, comme une entreprise en insolvabilité.',
  'term-lens': 'Optique',
  'means-lens':
    'Succession : entreprises saines dont le propriétaire va partir. Reprise : entreprises en difficulté.',
  'term-window': 'La fenêtre se referme',
  'means-window': 'Le propriétaire a 70 ans ou plus, ou 65 ans ou plus sans successeur connu.',
  'term-red-herring': 'Un seul signe',
  'means-red-herring': 'Un seul signe de succession est connu ; seul, il peut ne rien vouloir dire.',
  'term-decision': 'Décision',
  'means-decision':
    'Ce qu’une personne a décidé d’une entreprise, avec la raison. Une note n’en est pas une.',
  'term-contest': 'Contestation',
  'means-contest':
    'Quelqu’un dit qu’une note est fausse ; une personne la revoit, et les deux notes sont gardées.',
  'term-extract': 'Extrait',
  'means-extract': 'Un registre à un jour donné. Les extraits d’une série sont comparés entre eux.',
}
