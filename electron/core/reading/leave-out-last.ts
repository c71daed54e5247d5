import type { BytesReader } from './careful-reader.ts'
import { noRecords, type Records } from './record-batch.ts'

/** A reader without the last rows of the table, which a person said are none: totals, sources, notes. They are named. */
export function leaveOutLast(reader: BytesReader, last: number, delimiter: string): BytesReader {
  let held = noRecords()
  const pass = (records: Records): Records => {
    const rows = [...held.rows, ...records.rows]
    const lines = [...held.lines, ...records.lines]
    const notes = [...held.notes, ...records.notes]
    const passed = Math.max(0, rows.length - last)
    const heldLines = new Set(lines.slice(passed))
    held = {
      rows: rows.slice(passed),
      lines: lines.slice(passed),
      notes: notes.filter(({ line }) => heldLines.has(line)),
      broken: [],
    }
    return {
      rows: rows.slice(0, passed),
      lines: lines.slice(0, passed),
      notes: notes.filter(({ line }) => !heldLines.has(line)),
      broken: records.broken,
    }
  }
  return {
    feed: (bytes) => pass(reader.feed(bytes)),
    end() {
      const { rows, lines, notes, broken } = pass(reader.end())
      const footer = held.rows.map((cells, place) => ({
        line: held.lines[place] ?? 0,
        text: cells.join(delimiter),
        why: 'after-table' as const,
      }))
      return { rows, lines, notes, broken: [...broken, ...footer] }
    },
  }
}
