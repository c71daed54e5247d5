import type { meanings as english } from '../en/meanings.ts'
import type { SameShape } from '../same-shape.ts'

export const meanings: SameShape<typeof english> = {
  title: 'Qué significan las palabras de este archivo',
  text: 'Una palabra que nadie conoce deja sin saber la forma, el estado o la actividad de una empresa. Diga una vez qué significa: la asignación lo conserva.',
  legalForm: 'Forma jurídica, columna «{{column}}»',
  status: 'Estado, columna «{{column}}»',
  sector: 'Actividad, columna «{{column}}»',
  word: 'Palabra del archivo',
  rows: 'Filas vistas',
  means: 'Significa',
  'means-of': 'Significado de «{{word}}»',
  'not-said': '— no se conoce —',
  nothing: 'nada: dejarlo sin saber',
  found: '{{meaning}} (según lo hallado)',
  understood: 'Entendidas sin ayuda: {{number}}',
  'odd-title': 'Celdas que no son cifra ni fecha',
  'odd-text': 'Marque lo que en este archivo quiere decir «no consta». Queda sin saber, sin señalarse.',
  odd: '«{{word}}» en {{column}} ({{rows}})',
  'save-title': 'Guardar esta asignación',
  'save-name': 'Nombre',
  'save-help':
    'El próximo archivo con estas columnas se asigna con ella en este ordenador. Como archivo se puede dar a otras personas.',
  'save-here': 'Guardar',
  'save-file': 'Guardar también como archivo',
  saved: 'Guardada como «{{name}}»: el próximo archivo con estas columnas se asigna con ella.',
  remarks: 'Qué tiene de raro este archivo',
  events: 'Parece una lista de cierres, despidos o anuncios',
  'events-text':
    'Como registro haría una empresa de cada suceso. Cambios la lee y une cada suceso con las empresas que hay.',
  'events-open': 'Ir a Cambios',
}
