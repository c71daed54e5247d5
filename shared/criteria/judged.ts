import { CORE_PARTS, SIGNALS, type Signal } from './names.ts'
import type { ReadingId } from './reading.ts'

/** Values in [0, 1] that only a person can give: of a part of the core, of the legal way, or of a whole criterion. */
export const JUDGED_VALUES = [
  ...CORE_PARTS,
  'legal-route',
  'given-governance',
  'given-viability',
  'given-sector',
  'given-need',
  'given-urgency',
  'given-core',
] as const satisfies readonly ReadingId[]

/** Signs of distress that no register carries: 1 seen, 0 looked for and not seen. */
export const JUDGED_SIGNALS = [
  'wage-arrears',
  'tax-arrears',
  'mass-layoff',
  'machines-moved',
  'owner-absent',
  'hours-cut',
  'parent-exit',
] as const satisfies readonly Signal[]
export type JudgedSignal = (typeof JUDGED_SIGNALS)[number]

/** `gate`: 1 = ranked although a gate would keep the firm out. */
export const JUDGED = [...JUDGED_VALUES, ...JUDGED_SIGNALS, 'gate'] as const
export type Judged = (typeof JUDGED)[number]

/** Which numbers a judgement may be: signs and the gate are yes or no. */
export const isYesOrNo = (about: Judged): boolean =>
  about === 'gate' || JUDGED_SIGNALS.some((signal) => signal === about)

/** Bit of a sign in the mask of the reading `urgency`; 0 = it is no sign. */
export const signalBit = (about: Judged): number => {
  const names: readonly string[] = SIGNALS
  const place = names.indexOf(about)
  return place === -1 ? 0 : 1 << place
}
