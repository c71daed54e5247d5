import { createHash } from 'node:crypto'
import { normalHeader } from '../../../shared/registry/normal-header.ts'
import { byteStream } from '../reading/byte-stream.ts'
import type { FileLook } from '../reading/look-at-file.ts'
import { noRecords, type RecordBatch } from '../reading/record-batch.ts'

/** Lines of the beginning that are looked at. */
const SAMPLE = 200

/** Whether a file is one JSON object a line, as its first line tells. */
export function isJsonLines(look: FileLook): boolean {
  const [first = ''] = look.head.toString('utf8').trimStart().split('\n', 1)
  return first.startsWith('{') && flatten(first) !== null
}

export interface JsonSample {
  /** Paths of the values that the first objects have ("data.kind"), in order of appearance. */
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export function sampleJsonLines(look: FileLook): JsonSample {
  const lines = look.head.toString('utf8').split('\n').slice(0, SAMPLE)
  const objects = lines.flatMap((line) => flatten(line) ?? [])
  const header = [...new Set(objects.flatMap((object) => [...object.keys()]))]
  return { header, rows: objects.map((object) => header.map((path) => object.get(path) ?? '')) }
}

/**
 * Objects of a file as rows with these columns (paths as `normalHeader` leaves them). A line that is no object
 * becomes a row of empty cells, which is then named as one without an id. Memory does not grow with the file.
 */
export async function* readJsonLines(
  look: FileLook,
  columns: readonly string[],
): AsyncGenerator<RecordBatch> {
  const sha256 = createHash('sha256')
  const decoder = new TextDecoder('utf-8')
  const places = new Map<string, number>(columns.map((column, place) => [column, place]))
  const rowOf = rowReader(places, columns.length)
  let rest = ''
  let line = 0
  let bytes = 0
  for await (const piece of byteStream(look, (raw) => sha256.update(raw))) {
    const lines = (rest + decoder.decode(piece.bytes, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    bytes = piece.read
    const batch = { ...noRecords(), bytes, sha256: null }
    for (const text of lines) {
      line += 1
      if (text.trim() === '') continue
      batch.rows.push(rowOf(text))
      batch.lines.push(line)
    }
    yield batch
  }
  const isRest = rest.trim() !== ''
  yield {
    ...noRecords(),
    rows: isRest ? [rowOf(rest)] : [],
    lines: isRest ? [line + 1] : [],
    bytes,
    sha256: sha256.digest('hex'),
  }
}

function rowReader(places: ReadonlyMap<string, number>, width: number): (text: string) => string[] {
  const known = new Map<string, number | undefined>()
  const placeOf = (path: string): number | undefined => {
    if (!known.has(path)) known.set(path, places.get(normalHeader(path)))
    return known.get(path)
  }
  return (text) => {
    const row = new Array<string>(width).fill('')
    for (const [path, value] of flatten(text) ?? []) {
      const place = placeOf(path)
      if (place !== undefined) row[place] = value
    }
    return row
  }
}

/** Values of an object by their path; lists of plain values are joined by "; ". null = no object. */
function flatten(line: string): Map<string, string> | null {
  let parsed: unknown
  try {
    parsed = JSON.parse(line)
  } catch {
    return null
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return null
  const values = new Map<string, string>()
  addValues(values, '', parsed)
  return values
}

function addValues(values: Map<string, string>, path: string, value: unknown): void {
  if (value === null || value === undefined) return
  if (Array.isArray(value)) {
    const plain = value.filter((one) => typeof one !== 'object').map(String)
    if (plain.length > 0) values.set(path, plain.join('; '))
  } else if (typeof value === 'object') {
    for (const [key, inner] of Object.entries(value))
      addValues(values, path === '' ? key : `${path}.${key}`, inner)
  } else values.set(path, String(value))
}
