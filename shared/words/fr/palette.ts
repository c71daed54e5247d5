import type { palette as english } from '../en/palette.ts'
import type { SameShape } from '../same-shape.ts'

export const palette: SameShape<typeof english> = {
  title: 'Commandes et entreprises',
  find: 'Un écran, une liste, une action ou une entreprise',
  none: 'Rien ne porte ce nom. Les entreprises mises à part se trouvent par « Pourquoi ? » au-dessus de la liste.',
  firms: 'Entreprises',
  go: 'Aller et faire',
  help: 'Entrée ouvre, Échap ferme',
  list: 'Liste : {{name}}',
  lens: 'Optique : {{lens}}',
  theme: 'Apparence : {{theme}}',
  print: 'Imprimer ce qui est affiché',
  shortcuts: 'Touches',
  'key-palette': 'Commandes et entreprises par leur nom',
  'key-list': 'Cette liste',
  'key-rows': 'De ligne en ligne dans la liste',
  'key-open': 'Ouvrir l’entreprise',
  'key-pick': 'Choisir l’entreprise, ou ne plus la choisir',
  'key-reach': 'Choisir de ligne en ligne',
  'key-all': 'Choisir toutes les entreprises de la liste',
  'key-none': 'N’en choisir aucune ; fermer ce qui est ouvert',
  'key-search': 'Chercher dans la liste',
  'key-facets': 'Vers les filtres',
  'key-weights': 'Ouvrir les pondérations',
  'key-note': 'Écrire une note sur l’entreprise',
  'key-neighbours': 'Entreprise précédente et suivante',
}
