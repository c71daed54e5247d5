import type { privacy as english } from '../en/privacy.ts'
import type { SameShape } from '../same-shape.ts'

export const privacy: SameShape<typeof english> = {
  'export-title': 'Lo que se guarda sobre {{name}}',
  'export-intro_one': 'Encontrado en {{number}} lugar el {{date}}.',
  'export-intro_many': 'Encontrado en {{number}} de lugares el {{date}}.',
  'export-intro_other': 'Encontrado en {{number}} lugares el {{date}}.',
  'export-where': 'Dónde',
  'export-firm': 'Empresa',
  'export-text': 'Qué dice',
}
