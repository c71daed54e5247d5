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
  'no-copies': 'No se ha encontrado ninguna copia de este espacio de trabajo junto a él.',
  'copies-title': 'Copias de este espacio de trabajo',
  'copies-text':
    'Relevo las ha hecho por sí mismo. Elija una para seguir: el archivo que no se puede abrir se aparta, nunca se borra.',
  copy: 'Restaurar {{date}}, {{time}} UTC: empresas {{firms}}, notas {{notes}}',
  'copy-damaged': '{{date}}, {{time}} UTC: también está dañada',
}
