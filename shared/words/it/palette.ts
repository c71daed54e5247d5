import type { palette as english } from '../en/palette.ts'
import type { SameShape } from '../same-shape.ts'

export const palette: SameShape<typeof english> = {
  title: 'Comandi e imprese',
  find: 'Una schermata, un elenco, un’azione o un’impresa',
  none: 'Nulla si chiama così. Le imprese messe da parte si trovano con «Perché?» sopra l’elenco.',
  firms: 'Imprese',
  go: 'Andare e fare',
  help: 'Invio apre, Esc chiude',
  list: 'Elenco: {{name}}',
  lens: 'Ottica: {{lens}}',
  theme: 'Aspetto: {{theme}}',
  print: 'Stampa ciò che è mostrato',
  shortcuts: 'Tasti',
  'key-palette': 'Comandi e imprese per nome',
  'key-list': 'Questo elenco',
  'key-rows': 'Di riga in riga nell’elenco',
  'key-open': 'Apri l’impresa',
  'key-pick': 'Scegli l’impresa, o lasciala',
  'key-reach': 'Scegli di riga in riga',
  'key-all': 'Scegli tutte le imprese dell’elenco',
  'key-none': 'Non sceglierne nessuna; chiudi ciò che è aperto',
  'key-search': 'Cerca nell’elenco',
  'key-facets': 'Ai filtri',
  'key-weights': 'Apri i pesi',
  'key-note': 'Scrivi una nota sull’impresa',
  'key-neighbours': 'Impresa precedente e successiva',
}
