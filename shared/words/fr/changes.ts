import type { changes as english } from '../en/changes.ts'
import type { SameShape } from '../same-shape.ts'

export const changes: SameShape<typeof english> = {
  command:
    'Montrer ce que le dernier import a changé : nouvelles, changées, disparues, en difficulté, à regarder',
  'history-command': 'Montrer ce que les imports d’un espace de travail ont fait d’une entreprise',
  'edit-command':
    'Mettre votre valeur à la place de celle du registre ; sans valeur, lister ce qui a été saisi',
  'undo-firm-gone':
    'L’import précédent ne contient pas l’entreprise ; elle n’est donc plus affichée. Ce qui a été écrit à son sujet est conservé et reparaît quand un import la ramène.',
  undone:
    'Lignes revenues à leur état d’avant : {{reversed}}. Conservées en partie, parce que quelqu’un les a corrigées : {{kept}}.',
  'nothing-to-compare': 'Il n’y a pas d’import antérieur de la même source auquel comparer.',
  compared: '{{source}} : import {{to}} ({{toDate}}) face à l’import {{from}} ({{fromDate}})',
  'heading-new': 'Nouvelles : {{number}}',
  'heading-changed': 'Changées : {{number}}',
  'heading-gone': 'Disparues : {{number}}',
  'heading-distressed': 'Nouvellement en difficulté : {{number}}',
  'heading-window': 'La fenêtre se referme désormais : {{number}}',
  'heading-qualifying': 'Nouvellement en catégorie A ou B : {{number}}',
  more: '… et {{number}} de plus',
  'event-new': 'arrivée avec l’import {{import}}',
  'event-changed': 'changée avec l’import {{import}}',
  'event-gone': 'disparue avec l’import {{import}}',
  'no-history': 'Aucun import n’a changé cette entreprise.',
  'no-edits': 'Personne n’a corrigé cette entreprise.',
  'edit-line': '{{field}} : {{value}} (registre : {{register}}) – {{author}}, {{date}} : {{reason}}',
  unknown: 'inconnu',
  'other-person': '{{field}} : une autre personne qu’avant',
  'distress-command':
    'Lire une liste de fermetures, de licenciements ou d’avis d’insolvabilité ; sans fichier, lister ce qui attend un oui',
  'confirm-command':
    'Dire quelle entreprise concerne un événement d’une telle liste ; sans entreprise, qu’aucune de celles proposées n’est concernée',
  'distress-report':
    '{{file}} : {{rows}} lignes ; {{applied}} rapprochées par identifiant et comptées, {{proposed}} semblables par le nom et le lieu, {{unmatched}} sans entreprise, {{refused}} n’en nommant aucune.',
  'no-proposals': 'Aucun événement n’attend de décision.',
  proposal: 'Événement {{event}} : {{name}} ({{place}}), {{kind}}, {{date}}',
  candidate: '{{firm}}  {{name}} ({{place}}), {{percent}} de ressemblance',
  'kind-closure': 'fermeture',
  'kind-layoffs': 'licenciements',
  'kind-insolvency': 'insolvabilité',
  'kind-notice': 'avis',
  'duplicates-command': 'Lister les entreprises qui n’en sont peut-être qu’une ; rien n’est fusionné',
  'no-duplicates': 'Aucune paire d’entreprises n’a l’air de n’en être qu’une.',
  digest: 'Changements, {{date}}',
  'digest-contacts': 'Entreprises de nos campagnes',
}
