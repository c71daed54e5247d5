import { CallError } from '../../shared/contract/connect.ts'
import type { Reply } from '../../shared/contract/reply.ts'

/** The value of a door's own reply; throws a CallError where it is a failure. */
export function unwrap<T>(reply: Reply): T {
  if (!reply.ok) throw new CallError(reply.error)
  return reply.value as T
}
