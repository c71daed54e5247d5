import { type Reader, yesOrNo } from './reading.ts'

/** Whether there is support for cooperatives within 50 km. */
export const supportNearby: Reader = { id: 'support-nearby', read: (firm) => yesOrNo(firm.supportNearby) }
