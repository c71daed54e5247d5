import { exact, type Reader } from './reading.ts'

/** Relative change of staff or turnover; -.2 is 20% down. */
export const trend: Reader = { id: 'trend', read: (firm) => exact(firm.trend) }
