import type { compare as english } from '../en/compare.ts'
import type { SameShape } from '../same-shape.ts'

export const compare: SameShape<typeof english> = {
  lead: 'Due o tre imprese, indicatore per indicatore; al centro, la differenza in punti.',
  find: 'Aggiungi un’impresa: nome o identificativo',
  found: 'Imprese trovate',
  'found-none': 'Nessuna impresa in graduatoria ha questo nome o identificativo.',
  add: 'Aggiungi {{firm}}',
  remove: 'Togli {{firm}} dal confronto',
  'full-title': 'Sono a confronto tre imprese',
  'full-why': 'Toglietene una per aggiungerne un’altra.',
  'too-few': 'Scegliete una seconda impresa',
  'too-few-why':
    'Un confronto richiede due imprese. Cercatene una qui sopra; sono proposte le migliori dell’elenco.',
  'best-two': 'Confronta le prime due dell’elenco',
  caption: 'Punti per indicatore, e differenze tra vicine',
  'column-indicator': 'Indicatore',
  difference: 'Differenza',
  'difference-of': '{{first}} meno {{second}}',
  score: 'Punteggio',
  'not-calculated': 'non calcolato per questa impresa',
  'whole-ahead': '{{first}} supera {{second}} di {{points}} punti, soprattutto per {{reasons}}.',
  'whole-level': '{{first}} e {{second}} hanno lo stesso punteggio.',
  'reason-gain': '{{indicator}} {{points}}',
  'not-ranked': 'non in graduatoria',
  open: 'Apri la scheda di {{firm}}',
}
