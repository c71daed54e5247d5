import { describe, expect, it } from 'vitest'
import { moneyUnitOf } from '../../../shared/registry/money-unit.ts'

describe('the unit in the name of a money column', () => {
  it.each([
    'Ricavi delle vendite\nmigl EUR\nUltimo anno disp.',
    'Operating revenue (Turnover)\nth EUR Last avail. yr',
    'Ingresos de explotación mil EUR',
    'Facturación (miles de €)',
    'CA (k€)',
    'Sales £000',
    'Turnover, in thousands',
    'Faturamento (em milhares)',
  ])('is thousands: %s', (header) => expect(moneyUnitOf(header)).toBe(1_000))

  it.each(['Turnover £m', 'Fatturato (mln €)', 'Ventas (millones de euros)', 'Chiffre (millions EUR)'])(
    'is millions: %s',
    (header) => expect(moneyUnitOf(header)).toBe(1_000_000),
  )

  it.each([
    'Turnover EUR',
    'Ingresos',
    'Milano EUR',
    'Familia',
    'Volume of sales (€)',
    '1000 empresas',
    'Thorn',
  ])('is not said: %s', (header) => expect(moneyUnitOf(header)).toBeNull())
})
