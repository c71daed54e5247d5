import type { ErrorCode, ErrorDetails } from '../../../shared/contract/errors.ts'
import type { Reply } from '../../../shared/contract/reply.ts'
import type { Words } from '../../../shared/words/words.ts'

/** A door's own failure, told as the core tells its failures. */
export function failure(words: Words, code: ErrorCode, details: ErrorDetails = {}): Reply {
  return { ok: false, error: { code, message: words.say(`errors.${code}`, details), details } }
}
