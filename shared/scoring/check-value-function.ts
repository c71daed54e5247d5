import { naceSpan } from '../criteria/nace.ts'
import { CORE_PARTS, GOVERNANCE_FLAGS, SIGNALS } from '../criteria/names.ts'
import type { ReadingId } from '../criteria/reading.ts'
import { asList, asNumber, asObject, asOneOf, type Limits, onlyKeys, shown } from './check-input.ts'
import { checkSource, checkSources } from './check-source.ts'
import { InputFault } from './input-fault.ts'
import type { Breakpoint, SectorFit, ValueFunction } from './model.ts'

type Kind = ValueFunction['kind']
const KINDS: readonly Kind[] = ['as-is', 'piecewise', 'capped-sum', 'noisy-or', 'nace-table']

const VALUE: Limits = { from: 0, to: 1 }
/** A band is averaged over its integers from the first to the last breakpoint, so these must not lie apart for ever. */
const RAW: Limits = { from: -1_000_000, to: 1_000_000 }

/** Readings that are values in [0, 1] as they stand. */
const VALUES: readonly ReadingId[] = [
  'no-successor',
  'profit',
  'job-share',
  'last-provider',
  'support-nearby',
  'legal-route',
  ...CORE_PARTS,
  'given-governance',
  'given-viability',
  'given-sector',
  'given-need',
  'given-urgency',
  'given-core',
]

export const isValue = (reading: ReadingId): boolean => VALUES.includes(reading)

/** The kinds of value that make sense of a reading: masks and sector codes are no quantities. */
function kindsFor(reading: ReadingId): readonly Kind[] {
  if (reading === 'governance') return ['capped-sum']
  if (reading === 'urgency') return ['noisy-or']
  if (reading === 'nace') return ['nace-table']
  return isValue(reading) ? ['as-is', 'piecewise'] : ['piecewise']
}

/** Checks how a reading becomes a value; `path` is where it stands in the file. Throws InputFault. */
export function checkValueFunction(value: unknown, reading: ReadingId, path: string): ValueFunction {
  const given = asObject(value, path)
  const kind = asOneOf(given['kind'], `${path}.kind`, KINDS)
  const fitting = kindsFor(reading)
  if (!fitting.includes(kind)) {
    throw new InputFault('value-unfit', { key: path, kind, reading, known: fitting.join(', ') })
  }
  switch (kind) {
    case 'as-is':
      onlyKeys(given, ['kind'], path)
      return { kind }
    case 'piecewise':
      onlyKeys(given, ['kind', 'points'], path)
      return { kind, points: checkPoints(given['points'], `${path}.points`) }
    case 'capped-sum':
      onlyKeys(given, ['kind', 'strengths', 'cap', 'sources'], path)
      return {
        kind,
        strengths: checkStrengths(given['strengths'], GOVERNANCE_FLAGS, `${path}.strengths`),
        cap: asNumber(given['cap'], `${path}.cap`, VALUE),
        ...checkSources(given['sources'], [...GOVERNANCE_FLAGS, 'cap'], `${path}.sources`),
      }
    case 'noisy-or':
      onlyKeys(given, ['kind', 'strengths', 'sources'], path)
      return {
        kind,
        strengths: checkStrengths(given['strengths'], SIGNALS, `${path}.strengths`),
        ...checkSources(given['sources'], SIGNALS, `${path}.sources`),
      }
    case 'nace-table':
      onlyKeys(given, ['kind', 'rows'], path)
      return { kind, rows: checkRows(given['rows'], `${path}.rows`) }
  }
}

function checkPoints(value: unknown, path: string): readonly Breakpoint[] {
  const points = asList(value, path).map((point, place): Breakpoint => {
    const at = `${path}[${place}]`
    const entries = asList(point, at)
    if (entries.length < 2 || entries.length > 3)
      throw new InputFault('not-a-number', { key: `${at}[1]`, value: shown(point) })
    const [raw, worth] = [asNumber(entries[0], `${at}[0]`, RAW), asNumber(entries[1], `${at}[1]`, VALUE)]
    return entries.length === 2 ? [raw, worth] : [raw, worth, checkSource(entries[2], `${at}[2]`)]
  })
  if (points.length === 0) throw new InputFault('list-empty', { key: path })
  for (const [place, [raw]] of points.entries()) {
    const before = points[place - 1]?.[0] ?? Number.NEGATIVE_INFINITY
    if (raw <= before)
      throw new InputFault('points-not-rising', { key: `${path}[${place}]`, value: raw, before })
  }
  return points
}

function checkStrengths<Name extends string>(
  value: unknown,
  names: readonly Name[],
  path: string,
): Readonly<Record<Name, number>> {
  const given = asObject(value, path)
  onlyKeys(given, names, path)
  const read = names.map((name) => {
    if (given[name] === undefined) throw new InputFault('entry-missing', { key: `${path}.${name}` })
    return [name, asNumber(given[name], `${path}.${name}`, VALUE)] as const
  })
  return Object.fromEntries(read) as Record<Name, number>
}

function checkRows(value: unknown, path: string): readonly SectorFit[] {
  const taken = new Set<string>()
  const rows = asList(value, path)
  if (rows.length === 0) throw new InputFault('list-empty', { key: path })
  return rows.map((row, place) => {
    const at = `${path}[${place}]`
    const given = asObject(row, at)
    onlyKeys(given, ['codes', 'fit', 'source'], at)
    const codes = asList(given['codes'], `${at}.codes`).map((code, index) => {
      const read = checkCode(code, `${at}.codes[${index}]`)
      if (taken.has(read)) throw new InputFault('entry-twice', { key: `${at}.codes[${index}]`, value: read })
      taken.add(read)
      return read
    })
    if (codes.length === 0) throw new InputFault('list-empty', { key: `${at}.codes` })
    const fit = asNumber(given['fit'], `${at}.fit`, VALUE)
    const source = given['source']
    return source === undefined ? { codes, fit } : { codes, fit, source: checkSource(source, `${at}.source`) }
  })
}

/** A division, group or class ("25", "45.2"), or a span of divisions ("13-15"). */
function checkCode(value: unknown, path: string): string {
  const ends = typeof value === 'string' ? value.split('-') : []
  const isSpan =
    ends.length === 2 && ends.every((end) => /^\d\d$/.test(end)) && (ends[0] ?? '') < (ends[1] ?? '')
  const isKnown = ends.length > 0 && ends.every((end) => !Number.isNaN(naceSpan(end).low))
  if (typeof value !== 'string' || !isKnown || !(ends.length === 1 || isSpan)) {
    throw new InputFault('not-a-sector', { key: path, value: shown(value) })
  }
  return value
}
