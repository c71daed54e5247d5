import type { changes as english } from '../en/changes.ts'
import type { SameShape } from '../same-shape.ts'

/** Lo que cambiaron las últimas importaciones, la historia de una empresa y lo que escribieron los analistas. */
export const changes: SameShape<typeof english> = {
  command:
    'Mostrar qué cambió la última importación: nuevas, cambiadas, desaparecidas, en apuros, de interés',
  'history-command': 'Mostrar qué hicieron con una empresa las importaciones de un espacio de trabajo',
  'edit-command':
    'Poner un valor propio en lugar del que da el registro; sin valor, mostrar lo que se ha corregido',
  'undo-firm-gone':
    'La importación anterior no tiene esta empresa, así que ya no se muestra. Lo que se escribió sobre ella se conserva y volverá a verse cuando una importación la traiga de nuevo.',
  undone:
    'Filas que vuelven a estar como antes: {{reversed}}. Conservadas en parte, porque alguien las corrigió: {{kept}}.',
  'nothing-to-compare': 'No hay ninguna importación anterior de la misma fuente con la que comparar.',
  compared: '{{source}}: importación {{to}} ({{toDate}}) frente a la importación {{from}} ({{fromDate}})',
  'heading-new': 'Nuevas: {{number}}',
  'heading-changed': 'Cambiadas: {{number}}',
  'heading-gone': 'Desaparecidas: {{number}}',
  'heading-distressed': 'Ahora en apuros: {{number}}',
  'heading-window': 'La ventana se cierra ahora: {{number}}',
  'heading-qualifying': 'Ahora en el grupo A o B: {{number}}',
  more: '… y {{number}} más',
  'event-new': 'llegó con la importación {{import}}',
  'event-changed': 'cambió con la importación {{import}}',
  'event-gone': 'desapareció con la importación {{import}}',
  'no-history': 'Ninguna importación cambió esta empresa.',
  'no-edits': 'Nadie ha corregido esta empresa.',
  'edit-line': '{{field}}: {{value}} (registro: {{register}}) – {{author}}, {{date}}: {{reason}}',
  unknown: 'se desconoce',
  'other-person': '{{field}}: otra persona que antes',
  'distress-command':
    'Leer una lista de cierres, despidos o avisos concursales; sin archivo, mostrar lo que espera un sí',
  'confirm-command':
    'Decir de qué empresa trata un suceso de esa lista; sin empresa, que no es ninguna de las propuestas',
  'distress-report':
    '{{file}}: {{rows}} filas; {{applied}} coinciden por identificador y ya cuentan, {{proposed}} se parecen por nombre y lugar, {{unmatched}} no tienen empresa, {{refused}} no nombran ninguna.',
  'no-proposals': 'Ningún suceso espera una decisión.',
  proposal: 'Suceso {{event}}: {{name}} ({{place}}), {{kind}}, {{date}}',
  candidate: '{{firm}}  {{name}} ({{place}}), parecido del {{percent}}',
  'kind-closure': 'cierre',
  'kind-layoffs': 'despidos',
  'kind-insolvency': 'insolvencia',
  'kind-notice': 'aviso',
  'duplicates-command': 'Mostrar empresas que podrían ser la misma; no se une nada',
  'no-duplicates': 'No hay dos empresas que parezcan la misma.',
  digest: 'Cambios, {{date}}',
  'digest-contacts': 'Empresas de nuestras campañas',
}
