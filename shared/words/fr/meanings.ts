import type { meanings as english } from '../en/meanings.ts'
import type { SameShape } from '../same-shape.ts'

export const meanings: SameShape<typeof english> = {
  title: 'Ce que veulent dire les mots de ce fichier',
  text: 'Un mot que personne ne connaît laisse inconnus la forme, l’état ou l’activité d’une entreprise. Dites une fois ce qu’il veut dire : la correspondance le garde.',
  legalForm: 'Forme juridique, colonne « {{column}} »',
  status: 'État, colonne « {{column}} »',
  sector: 'Activité, colonne « {{column}} »',
  word: 'Mot du fichier',
  rows: 'Lignes vues',
  means: 'Veut dire',
  'means-of': 'Sens de « {{word}} »',
  'not-said': '— inconnu —',
  nothing: 'rien : laisser inconnu',
  found: '{{meaning}} (tel que trouvé)',
  understood: 'Compris sans aide : {{number}}',
  'odd-title': 'Cellules qui ne sont ni chiffre ni date',
  'odd-text':
    'Cochez ce qui veut dire « non indiqué » dans ce fichier. Cela reste inconnu, sans être signalé.',
  odd: '« {{word}} » dans {{column}} ({{rows}})',
  'save-title': 'Enregistrer cette correspondance',
  'save-name': 'Nom',
  'save-help':
    'Le prochain fichier avec ces colonnes est lu de la même façon sur cet ordinateur. En fichier, elle peut être donnée à d’autres.',
  'save-here': 'Enregistrer',
  'save-file': 'Enregistrer aussi en fichier',
  saved: 'Enregistrée sous « {{name}} » : le prochain fichier avec ces colonnes est lu de la même façon.',
  remarks: 'Ce que ce fichier a d’étrange',
  events: 'Cela ressemble à une liste de fermetures, de licenciements ou d’annonces',
  'events-text':
    'Comme registre, elle ferait une entreprise de chaque événement. Changements la lit et rattache chaque événement aux entreprises présentes.',
  'events-open': 'Aller aux Changements',
}
