import { exact, type Reader } from './reading.ts'

/** Share of the place’s jobs that are in this firm; .05 is 5%. */
export const jobShare: Reader = { id: 'job-share', read: (firm) => exact(firm.jobShare) }
