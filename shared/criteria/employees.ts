import { fromRange, type Reader } from './reading.ts'

/** People employed: a number, or a band as the register gives it. */
export const employees: Reader = { id: 'employees', read: (firm) => fromRange(firm.employees) }
