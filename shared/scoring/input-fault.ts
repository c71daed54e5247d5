/** What can be wrong with a file that a person wrote; the words have a sentence for each (`faults.<code>`). */
export const FAULT_CODES = [
  'not-json',
  'json-unfinished',
  'not-an-object',
  'not-a-list',
  'not-a-name',
  'not-a-text',
  'key-unknown',
  'not-a-number',
  'out-of-range',
  'band-upside-down',
  'not-yes-or-no',
  'not-one-of',
  'not-a-sector',
  'comparison-empty',
  'comparison-too-large',
  'criterion-twice',
  'criterion-unknown',
  'judgement-not-read',
  'judgement-of-itself',
  'judgement-twice',
  'ratio-not-positive',
  'judgements-not-connected',
  'entry-missing',
  'entry-twice',
  'format-unknown',
  'list-empty',
  'sum-not-one',
  'points-not-rising',
  'value-unfit',
  'sign-not-in-model',
  'not-a-date',
  'not-a-country',
] as const
export type FaultCode = (typeof FAULT_CODES)[number]

/** Input that cannot be used: nothing was computed. The details fill the sentence. */
export class InputFault extends Error {
  override readonly name = 'InputFault'
  readonly code: FaultCode
  readonly details: Readonly<Record<string, string | number>>

  constructor(code: FaultCode, details: Readonly<Record<string, string | number>> = {}) {
    super(`${code} ${JSON.stringify(details)}`)
    this.code = code
    this.details = details
  }
}
