import type { frame as english } from '../en/frame.ts'
import type { SameShape } from '../same-shape.ts'

export const frame: SameShape<typeof english> = {
  screens: 'Écrans',
  home: 'Relevo, accueil',
  start: 'Accueil',
  import: 'Importer',
  candidates: 'Candidates',
  campaigns: 'Campagnes',
  changes: 'Changements',
  manual: 'Manuel',
  compare: 'Comparer',
  firm: 'Entreprise',
  settings: 'Paramètres',
  care: 'Soin des données',
  'skip-to-content': 'Aller au contenu',
  lens: 'Optique',
  map: 'Carte',
  model: 'Modèle',
  'model-usual': 'Modèle : {{model}} {{version}}',
  'model-weighted': 'Modèle : {{model}} {{version}}, vos pondérations',
  'data-of': 'Données du {{date}}',
  'no-data': 'Rien n’est encore importé',
  'no-workspace': 'Aucun espace de travail ouvert',
  loading: 'Chargement',
  close: 'Fermer',
  cancel: 'Annuler',
  save: 'Enregistrer',
  undo: 'Annuler',
  'try-again': 'Réessayer',
  'no-answer':
    'Le programme n’a pas répondu. Ce que vous avez saisi est toujours là. Réessayez ; si cela se reproduit, redémarrez Relevo.',
  reload: 'Recharger les écrans',
  'screen-failed': 'Cet écran n’a pas pu être affiché',
  'screen-failed-kept':
    'Votre espace de travail et ses notes sont intacts. Rechargez les écrans ; si cela se reproduit, redémarrez Relevo.',
}
