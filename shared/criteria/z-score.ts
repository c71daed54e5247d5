import { exact, type Reader } from './reading.ts'

/** Altman’s Z′ for private manufacturers (Altman 1983), as the source states it. */
export const zPrime: Reader = { id: 'z-prime', read: (firm) => exact(firm.altmanZPrime) }

/** Altman’s Z″ for other private firms (Altman 1995), as the source states it. */
export const zDoublePrime: Reader = { id: 'z-double-prime', read: (firm) => exact(firm.altmanZDoublePrime) }
