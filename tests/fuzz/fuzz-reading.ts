import process from 'node:process'
import { createBytesReader } from '../../electron/core/reading/read-records.ts'
import type { Records } from '../../electron/core/reading/record-batch.ts'
import { sniffTable, type TableSniff } from '../../electron/core/reading/sniff-table.ts'
import { type Chance, createChance } from './chance.ts'
import { readAll } from './compare-readers.ts'

export interface Failure {
  readonly seed: number
  readonly input: string
  readonly why: string
}

/** Milliseconds of work after which an input counts as a hang; a wait for the processor is none. */
const HANG = 2_000

/**
 * Reads `count` random and mutated inputs whole and in pieces. A failure is an exception, a hang, rows that depend
 * on where the pieces end, or text that is neither in the rows nor named as skipped.
 */
export function fuzzReading({
  count,
  seed,
  report = () => {},
}: {
  readonly count: number
  readonly seed: number
  readonly report?: (done: number) => void
}): Failure[] {
  const failures: Failure[] = []
  for (let n = 0; n < count; n += 1) {
    const begun = performance.now()
    const { bytes, why } = tryOne(seed + n)
    const found = why ?? (performance.now() - begun > HANG ? hangOf(seed + n) : null)
    if (found !== null) failures.push({ seed: seed + n, input: bytes.toString('base64'), why: found })
    if (n % 10_000 === 0) report(n)
  }
  return failures
}

function tryOne(seed: number): { readonly bytes: Buffer; readonly why: string | null } {
  const chance = createChance(seed)
  const bytes = randomBytes(chance)
  return { bytes, why: faultOf(bytes, chance) }
}

/** An input that took long once more, by the time the processor spent on it: to ask for that each time is slow. */
function hangOf(seed: number): string | null {
  const begun = process.cpuUsage()
  tryOne(seed)
  const took = process.cpuUsage(begun).user / 1_000
  return took > HANG ? `took ${Math.round(took)} ms` : null
}

function faultOf(bytes: Buffer, chance: Chance): string | null {
  try {
    const sniff = sniffTable({ name: 'fuzz', head: bytes, pieces: [], isWhole: true })
    const whole = readAll(createBytesReader(sniff), bytes, bytes.length)
    const pieces = readAll(createBytesReader(sniff), bytes, 1 + chance.below(9))
    if (JSON.stringify(whole) !== JSON.stringify(pieces)) return 'the rows depend on the pieces'
    const lost = lostText(sniff, whole)
    return lost === '' ? null : `lost or invented: ${JSON.stringify(lost)}`
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}

/** Signs of the file that stand nowhere in the answer, or the other way round; what only parts cells does not count. */
function lostText({ text, dialect, table, outside }: TableSniff, { rows, broken }: Records): string {
  const parting = new Set([...'\r\n\0\ufeff', ...dialect.delimiter, dialect.quote, dialect.escape])
  const counts = new Map<string, number>()
  const count = (part: string, step: number): void => {
    for (const sign of part) if (!parting.has(sign)) counts.set(sign, (counts.get(sign) ?? 0) + step)
  }
  count(text, 1)
  for (const row of [...table.headerRows, ...rows]) for (const cell of row) count(cell, -1)
  for (const skipped of [...outside, ...broken]) count(skipped.text, -1)
  return [...counts].flatMap(([sign, left]) => (left === 0 ? [] : [`${sign}${left}`])).join(' ')
}

const SIGNS = [
  ',',
  ';',
  '\t',
  '|',
  '"',
  "'",
  '""',
  '\\"',
  '\n',
  '\r\n',
  '\r',
  ' ',
  '#',
  '\0',
  ', ',
  'a',
  'Núñez',
  '12',
  '2020-01-02',
  '\ufeff',
  'sep=;\n',
  '"\n',
  ',"',
  '",',
  ':',
  '^',
  '~',
]
const TABLE = 'id,name,place,jobs\n1,"Panadería, S.L.",Écija,12\n2,Taller "El Sol",Osuna,7\n3,"a\nb",Lora,\n'

function randomBytes(chance: Chance): Buffer {
  const kind = chance.below(4)
  if (kind === 0) return Buffer.from(Array.from({ length: chance.below(200) }, () => chance.below(256)))
  if (kind === 1)
    return Buffer.from(Array.from({ length: chance.below(120) }, () => chance.of(SIGNS)).join(''))
  const bytes = Buffer.from(TABLE.repeat(1 + chance.below(4)))
  const changes = 1 + chance.below(8)
  for (let n = 0; n < changes; n += 1) {
    const sign = Buffer.from(chance.of(SIGNS))
    sign.copy(bytes, chance.below(bytes.length))
  }
  return kind === 2 ? bytes : bytes.subarray(chance.below(30), bytes.length - chance.below(30))
}
