import { exact, type Reader } from './reading.ts'

/** Workers who have said they would take part in a takeover. */
export const committedWorkers: Reader = {
  id: 'committed-workers',
  read: (firm) => exact(firm.committedWorkers),
}
