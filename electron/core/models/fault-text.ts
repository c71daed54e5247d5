import { AppError } from '../../../shared/contract/errors.ts'
import { InputFault } from '../../../shared/scoring/input-fault.ts'
import type { Words } from '../../../shared/words/words.ts'

/** What is wrong, as the end of a sentence. */
export const faultText = ({ code, details }: InputFault, words: Words): string =>
  words.say(`faults.${code}`, details)

/** Runs a computation over what a person entered. Errors: `entry-not-usable`. */
export function fromEntry<T>(words: Words, compute: () => T): T {
  try {
    return compute()
  } catch (error) {
    if (!(error instanceof InputFault)) throw error
    throw new AppError('entry-not-usable', { reason: faultText(error, words) })
  }
}
