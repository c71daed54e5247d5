import { basename } from 'node:path'
import { AppError, type ErrorCode } from '../../../shared/contract/errors.ts'
import { InputFault } from '../../../shared/scoring/input-fault.ts'
import type { Model } from '../../../shared/scoring/model.ts'
import { type FirmScore, scoreFirm } from '../../../shared/scoring/score-firm.ts'
import { type Weighing, weigh } from '../../../shared/scoring/weigh.ts'
import type { Words } from '../../../shared/words/words.ts'
import { faultText } from './fault-text.ts'
import { readJson } from './read-json.ts'

/** The score of one firm described in a JSON file. Errors: those of readJson, `firm-file-not-usable`. */
export const scoreFile = (path: string, words: Words, model?: Model): FirmScore =>
  compute({ path, words, unusable: 'firm-file-not-usable', of: (input) => scoreFirm(input, model) })

/** Weights from judgements in a JSON file. Errors: those of readJson, `comparisons-not-usable`. */
export const weighFile = (path: string, words: Words): Weighing =>
  compute({ path, words, unusable: 'comparisons-not-usable', of: weigh })

export interface Computation<T> {
  readonly path: string
  readonly words: Words
  readonly unusable: ErrorCode
  readonly of: (input: unknown) => T
}

/** What a JSON file that a person wrote comes to. Errors: those of readJson, `unusable` with the first fault. */
export function compute<T>({ path, words, unusable, of }: Computation<T>): T {
  try {
    return of(readJson(path))
  } catch (error) {
    if (!(error instanceof InputFault)) throw error
    throw new AppError(unusable, { file: basename(path), reason: faultText(error, words) })
  }
}
