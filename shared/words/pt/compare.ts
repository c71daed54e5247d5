import type { compare as english } from '../en/compare.ts'
import type { SameShape } from '../same-shape.ts'

export const compare: SameShape<typeof english> = {
  lead: 'Duas ou três empresas, indicador por indicador; no meio, a diferença em pontos.',
  find: 'Acrescentar uma empresa: nome ou identificador',
  found: 'Empresas encontradas',
  'found-none': 'Nenhuma empresa classificada tem este nome ou identificador.',
  add: 'Acrescentar {{firm}}',
  remove: 'Tirar {{firm}} da comparação',
  'full-title': 'Três empresas estão em comparação',
  'full-why': 'Tire uma delas para acrescentar outra.',
  'too-few': 'Escolha uma segunda empresa',
  'too-few-why':
    'Uma comparação precisa de duas empresas. Procure uma acima; as melhores da lista são propostas.',
  'best-two': 'Comparar as duas primeiras da lista',
  caption: 'Pontos por indicador, e as diferenças entre vizinhas',
  'column-indicator': 'Indicador',
  difference: 'Diferença',
  'difference-of': '{{first}} menos {{second}}',
  score: 'Nota',
  'not-calculated': 'não calculado para esta empresa',
  'whole-ahead': '{{first}} está {{points}} pontos acima de {{second}}, sobretudo por {{reasons}}.',
  'whole-level': '{{first}} e {{second}} têm a mesma nota.',
  'reason-gain': '{{indicator}} {{points}}',
  'not-ranked': 'não classificada',
  open: 'Abrir a ficha de {{firm}}',
}
