import type { compare as english } from '../en/compare.ts'
import type { SameShape } from '../same-shape.ts'

export const compare: SameShape<typeof english> = {
  lead: 'Deux ou trois entreprises, indicateur par indicateur ; au milieu, l’écart en points.',
  find: 'Ajouter une entreprise : nom ou identifiant',
  found: 'Entreprises trouvées',
  'found-none': 'Aucune entreprise classée ne porte ce nom ni cet identifiant.',
  add: 'Ajouter {{firm}}',
  remove: 'Retirer {{firm}} de la comparaison',
  'full-title': 'Trois entreprises sont comparées',
  'full-why': 'Retirez-en une pour en ajouter une autre.',
  'too-few': 'Choisissez une deuxième entreprise',
  'too-few-why':
    'Une comparaison demande deux entreprises. Cherchez-en une ci-dessus ; les mieux classées sont proposées.',
  'best-two': 'Comparer les deux premières de la liste',
  caption: 'Points par indicateur, et écarts entre voisines',
  'column-indicator': 'Indicateur',
  difference: 'Écart',
  'difference-of': '{{first}} moins {{second}}',
  score: 'Note',
  'not-calculated': 'non calculé pour cette entreprise',
  'whole-ahead': '{{first}} devance {{second}} de {{points}} points, surtout par {{reasons}}.',
  'whole-level': '{{first}} et {{second}} ont la même note.',
  'reason-gain': '{{indicator}} {{points}}',
  'not-ranked': 'non classée',
  open: 'Ouvrir le dossier de {{firm}}',
}
