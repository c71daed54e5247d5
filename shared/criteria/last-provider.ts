import { type Reader, yesOrNo } from './reading.ts'

/** Whether the firm is the last provider of a service in its place. */
export const lastProvider: Reader = { id: 'last-provider', read: (firm) => yesOrNo(firm.lastProvider) }
