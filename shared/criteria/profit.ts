import { exact, type Reader } from './reading.ts'

/** Whether profit covers a local comparable wage and a return on capital in 2 of 3 years, in [0, 1]. */
export const profit: Reader = { id: 'profit', read: (firm) => exact(firm.profitCover) }
