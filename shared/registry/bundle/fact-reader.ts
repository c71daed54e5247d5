import type { CodesCompanion } from './companion.ts'
import { createRow, type FactFile, type FactReader } from './fact-row.ts'
import { firmFactReader } from './firm-fact.ts'
import { personFactReader } from './person-fact.ts'

/** A reader for one companion file. Never throws and never drops in silence. */
export function createFactReader(file: FactFile): FactReader {
  const { companion } = file
  if (companion.kind === 'people') return personFactReader(file, companion)
  if (companion.kind === 'firm') return firmFactReader(file, companion)
  return codeReader(file, companion)
}

function codeReader(file: FactFile, companion: CodesCompanion): FactReader {
  const row = createRow(file.header)
  const { field } = companion
  const [codes, texts] = [[companion.code], [companion.text]]
  return (cells, line) => {
    row.begin(cells, line)
    if (field === null) return { found: null, problems: [] }
    const code = row.cell(codes)
    const text = row.cell(texts)
    if (code === null || text === null) return { found: null, problems: row.problems() }
    const fact = { kind: 'code', field, text } as const
    return { found: { firm: code, fact, personName: null }, problems: row.problems() }
  }
}
