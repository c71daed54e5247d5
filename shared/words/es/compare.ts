import type { compare as english } from '../en/compare.ts'
import type { SameShape } from '../same-shape.ts'

export const compare: SameShape<typeof english> = {
  lead: 'Dos o tres empresas, indicador por indicador; en el centro, la diferencia en puntos.',
  find: 'Añadir una empresa: nombre o identificador',
  found: 'Empresas encontradas',
  'found-none': 'Ninguna empresa clasificada tiene este nombre o identificador.',
  add: 'Añadir {{firm}}',
  remove: 'Quitar {{firm}} de la comparación',
  'full-title': 'Se comparan tres empresas',
  'full-why': 'Quite una de ellas para añadir otra.',
  'too-few': 'Elija una segunda empresa',
  'too-few-why':
    'Para comparar hacen falta dos empresas. Busque una arriba; se proponen las primeras de la lista.',
  'best-two': 'Comparar las dos primeras de la lista',
  caption: 'Puntos por indicador y diferencias entre vecinas',
  'column-indicator': 'Indicador',
  difference: 'Diferencia',
  'difference-of': '{{first}} menos {{second}}',
  score: 'Puntuación',
  'not-calculated': 'no se calcula para esta empresa',
  'whole-ahead': '{{first}} está {{points}} puntos por encima de {{second}}, sobre todo por {{reasons}}.',
  'whole-level': '{{first}} y {{second}} tienen la misma puntuación.',
  'reason-gain': '{{indicator}} {{points}}',
  'not-ranked': 'sin clasificar',
  open: 'Abrir la ficha de {{firm}}',
}
