import type { SectorFit } from '../model.ts'
import { because, judgement } from './sources.ts'

const JUDGED = judgement()
const RECOVERED = because('recovered-by-industry', JUDGED)
const TAKEN_OVER = because('takeovers-by-industry', JUDGED)

/**
 * How well a line of business suits conversion, by NACE Rev. 2 division; a longer code overrules its division.
 * Expert judgement, November 2026, informed by where conversions happen and survive.
 */
export const SECTOR_FIT: readonly SectorFit[] = [
  { codes: ['10', '13-15', '18', '25', '28', '31'], fit: 1, source: RECOVERED },
  { codes: ['11-12', '16-17', '19-24', '26-27', '29-30', '32-33'], fit: 0.9, source: RECOVERED },
  { codes: ['43', '81', '87-88'], fit: 0.85, source: TAKEN_OVER },
  { codes: ['38', '95', '45.2'], fit: 0.8, source: JUDGED },
  { codes: ['49', '52', '58-60', '71', '85'], fit: 0.75, source: TAKEN_OVER },
  { codes: ['41-42', '62'], fit: 0.7, source: TAKEN_OVER },
  {
    codes: ['37', '39', '45', '46', '53', '63', '69-70', '72-75', '80', '82', '86', '96'],
    fit: 0.6,
    source: JUDGED,
  },
  { codes: ['47', '50', '79', '90-93'], fit: 0.5, source: JUDGED },
  { codes: ['55-56'], fit: 0.45, source: TAKEN_OVER },
  { codes: ['01-03', '05-09', '35', '61', '77-78'], fit: 0.4, source: JUDGED },
  { codes: ['36'], fit: 0.3, source: JUDGED },
  { codes: ['51'], fit: 0.2, source: JUDGED },
  { codes: ['94'], fit: 0.1, source: JUDGED },
  { codes: ['64-66', '68'], fit: 0.05, source: JUDGED },
  { codes: ['84', '97-99'], fit: 0, source: JUDGED },
]
