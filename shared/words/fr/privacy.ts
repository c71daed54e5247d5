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
  'no-copies': 'Aucune copie de cet espace de travail n’a été trouvée à côté de lui.',
  'copies-title': 'Copies de cet espace de travail',
  'copies-text':
    'Relevo les a faites de lui-même. Choisissez celle avec laquelle continuer : le fichier qui ne peut être ouvert est mis de côté, jamais supprimé.',
  copy: 'Restaurer {{date}}, {{time}} UTC : entreprises {{firms}}, notes {{notes}}',
  'copy-damaged': '{{date}}, {{time}} UTC : abîmée elle-même',
}
