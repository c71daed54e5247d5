import { governanceReading } from '../criteria/governance.ts'
import { naceSpan } from '../criteria/nace.ts'
import { CORE_PARTS, GOVERNANCE_FLAGS, LENSES, type Lens, SIGNALS, type Signal } from '../criteria/names.ts'
import { exact, type Reading, type ReadingId, yesOrNo } from '../criteria/reading.ts'
import { ALTMAN_RATIOS, type AltmanRatio, altmanScore } from './altman.ts'
import {
  asNumber,
  asObject,
  asOneOf,
  asRange,
  asYesOrNo,
  isObject,
  type Limits,
  onlyKeys,
  shown,
} from './check-input.ts'
import { InputFault } from './input-fault.ts'

/** One firm written by hand, as `score FIRM.json` takes it, after the checks. */
export interface FirmInput {
  readonly lens: Lens
  readonly readings: ReadonlyMap<ReadingId, Reading>
  /** Signals given by name or strength, for the model to weigh; null = nothing said. */
  readonly signals: readonly (Signal | number)[] | null
}

type Read = (value: unknown, key: string) => Reading

const VALUE: Limits = { from: 0, to: 1 }
const YEARS: Limits = { from: 0, to: 1_000 }
const HEADS: Limits = { from: 0, to: 10_000_000 }
const ANY: Limits = { from: -1e9, to: 1e9 }

const number =
  (limits: Limits): Read =>
  (value, key) =>
    exact(asNumber(value, key, limits))
const range =
  (limits: Limits): Read =>
  (value, key) =>
    asRange(value, key, limits)
const flag: Read = (value, key) => yesOrNo(asYesOrNo(value, key))

interface Entry {
  readonly reading: ReadingId
  readonly read: Read
}
type Entries = Readonly<Record<string, Entry>>
const entry = (reading: ReadingId, read: Read): Entry => ({ reading, read })

const VIABILITY_PARTS: Entries = {
  profit: entry('profit', number(VALUE)),
  profitCover: entry('profit', number(VALUE)),
  equity: entry('equity', number(ANY)),
  equityRatio: entry('equity', number(ANY)),
  altmanZPrime: entry('z-prime', number(ANY)),
  altmanZDoublePrime: entry('z-double-prime', number(ANY)),
  trend: entry('trend', number({ from: -1, to: 1_000 })),
}
const NEED_PARTS: Entries = {
  deprivationDecile: entry('deprivation', number({ from: 1, to: 10 })),
  jobShare: entry('job-share', number(VALUE)),
  lastProvider: entry('last-provider', flag),
  supportNearby: entry('support-nearby', flag),
}
const CORE_ENTRIES: Entries = Object.fromEntries(CORE_PARTS.map((part) => [part, entry(part, number(VALUE))]))

/** Keys whose value may be a number for the whole or an object of the parts, which may also stand beside it. */
const WHOLES: Readonly<Record<string, { readonly whole: ReadingId; readonly parts: Entries }>> = {
  viability: { whole: 'given-viability', parts: VIABILITY_PARTS },
  need: { whole: 'given-need', parts: NEED_PARTS },
  core: { whole: 'given-core', parts: CORE_ENTRIES },
}

const ENTRIES: Entries = {
  ownerAge: entry('owner-age', range({ from: 0, to: 130 })),
  noSuccessor: entry('no-successor', number(VALUE)),
  firmAge: entry('firm-age', range(YEARS)),
  tenure: entry('tenure', range(YEARS)),
  employees: entry('employees', range(HEADS)),
  sector: entry('given-sector', number(VALUE)),
  nace: entry('nace', sector),
  committedWorkers: entry('committed-workers', range(HEADS)),
  legalRoute: entry('legal-route', number(VALUE)),
  ...VIABILITY_PARTS,
  ...NEED_PARTS,
  ...CORE_ENTRIES,
}

const KEYS = [
  'lens',
  ...Object.keys(ENTRIES),
  ...Object.keys(WHOLES),
  'governance',
  'altmanRatios',
  'signals',
]

/**
 * Checks a hand-written firm. Throws InputFault. A key that is absent or null is unknown; without a `lens` it is looked
 * at with the usual one.
 */
export function readFirmInput(input: unknown, usual: Lens = 'succession'): FirmInput {
  const given = asObject(input, 'firm')
  onlyKeys(given, KEYS)
  const readings = new Map<ReadingId, Reading>()
  for (const [key, value] of Object.entries(given)) {
    if (value === null || value === undefined) continue
    const whole = WHOLES[key]
    if (whole !== undefined && isObject(value)) addParts(readings, value, whole.parts)
    else if (whole !== undefined) readings.set(whole.whole, number(VALUE)(value, key))
    else if (key === 'governance') addGovernance(readings, value)
    else if (key === 'altmanRatios') addRatios(readings, value)
    else if (ENTRIES[key] !== undefined) readings.set(ENTRIES[key].reading, ENTRIES[key].read(value, key))
  }
  const { lens, signals } = given
  return {
    lens: lens === undefined || lens === null ? usual : asOneOf(lens, 'lens', LENSES),
    readings,
    signals: signals === undefined || signals === null ? null : readSignals(signals),
  }
}

function addParts(
  readings: Map<ReadingId, Reading>,
  given: Readonly<Record<string, unknown>>,
  parts: Entries,
): void {
  onlyKeys(given, [...Object.keys(parts), ...(parts === VIABILITY_PARTS ? ['altmanRatios'] : [])])
  for (const [key, value] of Object.entries(given)) {
    if (key === 'altmanRatios' && value !== null) addRatios(readings, value)
    const part = parts[key]
    if (part !== undefined && value !== null) readings.set(part.reading, part.read(value, key))
  }
}

/** The ratios of the balance sheet, from which Z′ and Z″ follow; a score that is given itself wins. */
function addRatios(readings: Map<ReadingId, Reading>, value: unknown): void {
  const given = asObject(value, 'altmanRatios')
  onlyKeys(given, ALTMAN_RATIOS, 'altmanRatios')
  const ratios: Partial<Record<AltmanRatio, number>> = {}
  for (const ratio of ALTMAN_RATIOS) {
    const one = given[ratio] ?? null
    if (one !== null) ratios[ratio] = asNumber(one, `altmanRatios.${ratio}`, ANY)
  }
  for (const kind of ['z-prime', 'z-double-prime'] as const) {
    const score = altmanScore(kind, ratios)
    if (score !== null && !readings.has(kind)) readings.set(kind, exact(score))
  }
}

/** A value in [0, 1], or flags as `{ "sole-director": true, … }` where a flag left out is unknown. */
function addGovernance(readings: Map<ReadingId, Reading>, value: unknown): void {
  if (!isObject(value)) {
    readings.set('given-governance', exact(asNumber(value, 'governance', VALUE)))
    return
  }
  onlyKeys(value, GOVERNANCE_FLAGS)
  const reading = governanceReading((flag) => {
    const state = value[flag] ?? null
    return state === null ? null : asYesOrNo(state, flag)
  })
  if (!Number.isNaN(reading.low)) readings.set('governance', reading)
}

/** `["strike-off", 0.4]`: names, or strengths in [0, 1]; also `{ "strike-off": 0.6 }`. */
function readSignals(value: unknown): readonly (Signal | number)[] {
  if (isObject(value)) {
    onlyKeys(value, SIGNALS)
    return Object.entries(value).map(([name, strength]) => asNumber(strength, `signals.${name}`, VALUE))
  }
  if (!Array.isArray(value))
    throw new InputFault('not-one-of', { key: 'signals', value: shown(value), known: SIGNALS.join(', ') })
  return value.map((signal: unknown) =>
    typeof signal === 'number' ? asNumber(signal, 'signals', VALUE) : asOneOf(signal, 'signals', SIGNALS),
  )
}

function sector(value: unknown, key: string): Reading {
  const span = naceSpan(typeof value === 'string' ? value : null)
  if (Number.isNaN(span.low)) throw new InputFault('not-a-sector', { key, value: shown(value) })
  return span
}
