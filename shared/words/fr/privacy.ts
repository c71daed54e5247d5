import type { privacy as english } from '../en/privacy.ts'
import type { SameShape } from '../same-shape.ts'

export const privacy: SameShape<typeof english> = {
  'export-title': 'Ce qui est conservé sur {{name}}',
  'export-intro_one': 'Trouvé à {{number}} endroit le {{date}}.',
  'export-intro_many': 'Trouvé à {{number}} endroits le {{date}}.',
  'export-intro_other': 'Trouvé à {{number}} endroits le {{date}}.',
  'export-where': 'Où',
  'export-firm': 'Entreprise',
  'export-text': 'Ce qui y est dit',
}
