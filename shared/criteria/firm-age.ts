import { completedYears } from './elapsed.ts'
import type { Reader } from './reading.ts'

/** Completed years since the firm was founded. */
export const firmAge: Reader = {
  id: 'firm-age',
  read: (firm, { asOf }) => completedYears(firm.founded, asOf),
}

/** Completed years since the owner or lead director took over. */
export const tenure: Reader = {
  id: 'tenure',
  read: (firm, { asOf }) => completedYears(firm.ownerSince, asOf),
}
