import { exact, type Reader } from './reading.ts'

/** 1 nobody to take over, .15 two generations on the board, 0 a successor is named. */
export const noSuccessor: Reader = { id: 'no-successor', read: (firm) => exact(firm.noSuccessor) }
