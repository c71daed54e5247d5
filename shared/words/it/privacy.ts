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
  'no-copies': 'Accanto a quest’area di lavoro non è stata trovata alcuna sua copia.',
  'copies-title': 'Copie di quest’area di lavoro',
  'copies-text':
    'Relevo le ha fatte da sé. Scegliete quella con cui continuare: il file che non si può aprire è messo da parte, mai eliminato.',
  copy: 'Ripristina {{date}}, {{time}} UTC: imprese {{firms}}, note {{notes}}',
  'copy-damaged': '{{date}}, {{time}} UTC: danneggiata essa stessa',
}
