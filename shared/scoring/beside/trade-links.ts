import type { Source } from '../model.ts'

/** Divisions of NACE Rev. 2 that often sell to one another. */
export interface TradeLink {
  readonly suppliers: readonly string[]
  readonly buyers: readonly string[]
  readonly source: Source
}

const judged: Source = { kind: 'expert-judgement', date: '2026-11', works: [] }
const link = (suppliers: string, buyers: string): TradeLink => ({
  suppliers: suppliers.split(' '),
  buyers: buyers.split(' '),
  source: judged,
})

/** Which line of business buys from which; public buyers stand under 84 to 88. A hint where to ask, no more. */
export const TRADE_LINKS: readonly TradeLink[] = [
  link('01 03', '10 11 56'),
  link('10 11', '47 55 56 84 85 86 87 88'),
  link('13', '14 15 31'),
  link('14', '47 84 86 87'),
  link('16', '31 41 43'),
  link('17 18', '58 82 84 85 86'),
  link('20 22', '10 25 28 29'),
  link('23', '41 42 43'),
  link('24', '25 28 29 30'),
  link('25', '28 29 30 33 41 43'),
  link('26 27', '28 29 43 86'),
  link('28', '10 13 16 17 22 25'),
  link('31', '47 55 84 85 86 87'),
  link('33', '10 17 20 24 25 28'),
  link('38', '10 17 24 25 84 86'),
  link('41 43', '68 84 85 86 87'),
  link('42', '84'),
  link('45', '49 84'),
  link('49 52', '10 25 28 46 84 85'),
  link('56', '84 85 86 87'),
  link('58 62', '84 85 86'),
  link('71', '41 42 84'),
  link('80 81', '68 84 85 86 87'),
  link('87 88', '84'),
  link('95', '84 85'),
]
