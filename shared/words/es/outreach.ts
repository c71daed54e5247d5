import type { outreach as english } from '../en/outreach.ts'
import type { SameShape } from '../same-shape.ts'

export const outreach: SameShape<typeof english> = {
  'template-title': 'Sus propias plantillas de Word',
  'template-lead':
    'Cartas con la forma propia de su oficina. La plantilla se comprueba al añadirla, para que ninguna carta falle después.',
  'template-none': 'Aún no hay plantillas.',
  'template-no-workspace': 'Las plantillas se guardan en un espacio de trabajo; abra uno primero.',
  'template-add': 'Añadir una plantilla de Word',
  'template-added': '«{{name}}» se ha comprobado y puede usarse desde la ficha de cualquier empresa.',
  'template-remove': 'Quitar la plantilla «{{name}}»',
  'template-removed': 'La plantilla «{{name}}» se ha quitado. Las cartas escritas con ella se conservan.',
  'template-fields': 'Campos que puede usar una plantilla',
  'template-fields-what':
    'Escriba un campo entre llaves: {firm}. Lo que está entre {#years} y {/years} se omite cuando el registro no lo sabe. Los campos de varias líneas se repiten: {#addressee}{.}{/addressee}.',
  recipient: 'Para',
  'recipient-register': 'quien conste en el registro',
  'letter-of': 'Carta {{place}} de {{total}}: {{firm}}',
  'letter-before': 'Carta anterior',
  'letter-after': 'Carta siguiente',
  print: 'Imprimir',
  'print-or-pdf': 'Imprimir o guardar como PDF',
  'save-pdf': 'Guardar como PDF',
  'save-digest': 'Guardar como hoja',
  'save-list': 'Guardar la lista',
  'list-title': 'Lista de intervención: {{campaign}}',
  'list-empty': 'Ninguna empresa de esta campaña puede figurar en una lista.',
  'read-list': 'Añadir de una lista',
  'read-what':
    '«{{file}}»: enfoque {{lens}}, modelo {{model}}, datos de {{asOf}}, exportado el {{exportedAt}}.',
  'read-by': 'Exportado por {{author}}.',
  'read-count_one': '{{number}} empresa suya está en este espacio de trabajo.',
  'read-count_many': '{{number}} empresas suyas están en este espacio de trabajo.',
  'read-count_other': '{{number}} empresas suyas están en este espacio de trabajo.',
  'read-missing_one': '{{number}} no está y se omite.',
  'read-missing_many': '{{number}} no están y se omiten.',
  'read-missing_other': '{{number}} no están y se omiten.',
  'list-saved_one': '«{{file}}» contiene {{number}} empresa.',
  'list-saved_many': '«{{file}}» contiene {{number}} empresas.',
  'list-saved_other': '«{{file}}» contiene {{number}} empresas.',
}
