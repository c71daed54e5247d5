import type { door as english } from '../en/door.ts'
import type { SameShape } from '../same-shape.ts'

export const door: SameShape<typeof english> = {
  'node-too-old':
    'Relevo demande Node 24 ou plus récent et a été démarré avec {{found}}. Démarrez-le par « npm start », qui apporte le sien.',
  'option-unknown':
    'Relevo ne connaît pas « {{option}} ». Il connaît --browser, --port NUMÉRO, --folder DOSSIER et --lang en|es|pt|it|fr.',
  'port-not-valid': '« {{port}} » n’est pas un port. Donnez un nombre de 1 à 65535.',
  'port-taken':
    'Le port {{port}} est utilisé par un autre programme. Omettez --port, et Relevo en prend un libre.',
  building: 'Construction des écrans ; il le faut une fois après chaque changement du programme.',
  'build-failed': 'Les écrans n’ont pas pu être construits : {{reason}}',
  fetching: 'Téléchargement du moteur de la fenêtre (une fois, {{seconds}} secondes au plus).',
  'no-display': 'Il n’y a pas d’écran pour une fenêtre ici ; Relevo s’ouvre donc dans un navigateur.',
  'no-runtime':
    'Le moteur de la fenêtre (Electron) n’est pas ici et n’a pas pu être téléchargé ; Relevo s’ouvre donc dans un navigateur.',
  'window-failed':
    'La fenêtre n’a pas pu être ouverte sur ce système ; Relevo s’ouvre donc dans un navigateur.',
  'open-address':
    'Ouvrez cette adresse dans un navigateur de cet ordinateur. Elle laisse entrer un seul navigateur, une seule fois :',
  'files-in': 'Les espaces de travail et les fichiers importés sont dans {{folder}}. Ctrl+C arrête Relevo.',
  stranger: 'Cette demande ne vient pas de la page de Relevo ; elle est refusée.',
  'no-key':
    'Cette adresse ne sert qu’une fois, pour un seul navigateur. Redémarrez Relevo et ouvrez l’adresse qu’il affiche alors.',
  'nothing-here': 'Il n’y a rien à cette adresse.',
  failed: 'Quelque chose s’est mal passé dans Relevo. Vos données sont intactes. Merci de le signaler.',
  'choose-registry': 'Choisir des fichiers de registre',
  'choose-workspace': 'Ouvrir un espace de travail',
  'choose-mapping': 'Choisir une correspondance enregistrée',
  'choose-model': 'Choisir un fichier de modèle',
  'choose-boundaries': 'Choisir un fichier de contours',
  'choose-places': 'Choisir un tableau de lieux',
  'choose-outcomes': 'Choisir une liste d’issues',
  'choose-template': 'Choisir un modèle Word',
  'choose-list': 'Choisir une liste exportée',
  'save-workspace': 'Où placer le nouvel espace de travail',
  'save-table': 'Enregistrer le tableau',
  'save-document': 'Enregistrer le document',
  'save-mapping': 'Enregistrer la correspondance',
  'save-model': 'Enregistrer le modèle',
  'save-backup': 'Enregistrer une sauvegarde',
  'kind-registry': 'Tableaux de registre',
  'kind-workspace': 'Espaces de travail Relevo',
  'kind-mapping': 'Correspondances',
  'kind-model': 'Modèles',
  'kind-boundaries': 'Contours',
  'kind-places': 'Tableaux de lieux',
  'kind-outcomes': 'Listes d’issues',
  'kind-template': 'Documents Word',
  'kind-list': 'Listes exportées',
  'kind-any': 'Tous les fichiers',
}
