import { exact, type Reader } from './reading.ts'

/** Equity over total assets; .30 is 30%. */
export const equity: Reader = { id: 'equity', read: (firm) => exact(firm.equityRatio) }
