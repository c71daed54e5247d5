import type { privacy as english } from '../en/privacy.ts'
import type { SameShape } from '../same-shape.ts'

export const privacy: SameShape<typeof english> = {
  'export-title': 'Che cosa è conservato su {{name}}',
  'export-intro_one': 'Trovato in {{number}} luogo il {{date}}.',
  'export-intro_many': 'Trovato in {{number}} luoghi il {{date}}.',
  'export-intro_other': 'Trovato in {{number}} luoghi il {{date}}.',
  'export-where': 'Dove',
  'export-firm': 'Impresa',
  'export-text': 'Che cosa dice',
}
