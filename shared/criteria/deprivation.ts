import { exact, type Reader } from './reading.ts'

/** Decile of deprivation of the place: 1 = poorest tenth, 10 = richest. */
export const deprivation: Reader = { id: 'deprivation', read: (firm) => exact(firm.deprivationDecile) }
