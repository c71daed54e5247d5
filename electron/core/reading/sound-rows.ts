import type { CellTexts } from './cell-texts.ts'
import type { Records } from './record-batch.ts'
import type { CellPlaces, RecordScanner } from './record-scanner.ts'
import type { TableFrame } from './table-reader.ts'

export interface SoundRows {
  readonly open: (bytes: Buffer) => void
  /** Puts out the sound rows that begin at a byte, on a line; answers where it stopped. */
  readonly take: (from: Place, out: Records) => Place
}

export interface Place {
  /** Of the bytes that are open. */
  readonly byte: number
  /** Of the file, from 1. */
  readonly line: number
}

export interface SoundRowsRequest {
  readonly scanner: RecordScanner
  readonly texts: CellTexts
  readonly header: TableFrame['header']
  readonly width: number
  /** Columns whose cells become texts; the others stay empty. */
  readonly wanted: readonly number[]
}

/** Rows out of sound records, up to the first that is none, or that may be the names of the columns once more. */
export function createSoundRows({ scanner, texts, header, width, wanted }: SoundRowsRequest): SoundRows {
  const { places } = scanner
  const empty: readonly string[] = new Array<string>(width).fill('')
  const telling = tellingColumn(header ?? [], width)
  const name = header?.[telling] ?? ''
  const isLikeNames = (): boolean =>
    header !== null && mayBe(name, places, telling) && texts.text(places, telling) === name
  return {
    open(bytes) {
      scanner.open(bytes)
      texts.open(bytes)
    },
    take({ byte, line }, { rows, lines }) {
      let [from, at] = [byte, line]
      for (let next = scanner.next(from); next !== -1; next = scanner.next(from)) {
        texts.reach(from, next)
        if (isLikeNames()) break
        const row = empty.slice()
        for (const column of wanted) {
          if (places.starts[column] !== places.ends[column]) row[column] = texts.text(places, column)
        }
        rows.push(row)
        lines.push(at)
        at += places.height
        from = next
      }
      return { byte: from, line: at }
    },
  }
}

/** The column with the longest name: no cell is likely to be the same unless the whole line is. */
const tellingColumn = (header: readonly string[], width: number): number =>
  header
    .slice(0, width)
    .reduce((best, name, column) => (name.length > (header[best]?.length ?? 0) ? column : best), 0)

/** Told from the number of bytes alone, as most cells are: a sign takes one to three bytes for each half of it. */
function mayBe(name: string, { starts, ends }: CellPlaces, column: number): boolean {
  const bytes = (ends[column] ?? 0) - (starts[column] ?? 0)
  return bytes >= name.length && bytes <= name.length * 3
}
