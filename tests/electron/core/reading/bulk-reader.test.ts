import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { PLAIN } from '../../../../electron/core/reading/dialect.ts'
import { createBytesReader } from '../../../../electron/core/reading/read-records.ts'
import { compareFiles } from '../../../fuzz/compare-files.ts'
import { compareOnRandomFiles, readAll } from '../../../fuzz/compare-readers.ts'

const FIXTURES = fileURLToPath(new URL('../../../../fixtures/registries', import.meta.url))
const TABLE = { width: 3, comment: null, firstLine: 2, header: ['id', 'name', 'place'] }

function read(
  lines: readonly string[],
  { encoding = 'utf-8', wanted = null as readonly number[] | null } = {},
) {
  const bytes = Buffer.from(lines.join('\n'), encoding === 'utf-8' ? 'utf8' : 'latin1')
  const reader = createBytesReader({ encoding, dialect: PLAIN, table: TABLE }, wanted)
  return readAll(reader, bytes, bytes.length)
}

describe('the bulk reader', () => {
  it('finds what the careful one finds in random files, and most sound rows by itself', () => {
    const { rows, bulk, differences } = compareOnRandomFiles({ rows: 30_000, seed: 20_261_124 })
    expect(differences).toEqual([])
    expect(bulk).toBeGreaterThan(rows / 3)
  })

  it('finds what the careful one finds in registers, in pieces of any size', () => {
    const paths = readdirSync(FIXTURES, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.csv'))
      .map((entry) => join(entry.parentPath, entry.name))
    const { rows, bulk, differences } = compareFiles(paths)
    expect(differences).toEqual([])
    expect(bulk).toBeGreaterThan(rows / 2)
  })

  it('makes texts of the wanted columns only, whichever reader finds the row', () => {
    const lines = ['id,name,place', '1,a,Lora', '2,"b ""B""",Écija', '3,c', '4,"d\nD",Osuna', '5,e,Lora', '']
    const { rows, lines: starts } = read(lines, { wanted: [0, 2] })
    expect(rows).toEqual([
      ['1', '', 'Lora'],
      ['2', '', 'Écija'],
      ['3', ''],
      ['4', '', 'Osuna'],
      ['5', '', 'Lora'],
    ])
    expect(starts).toEqual([2, 3, 4, 5, 7])
  })

  it('decodes cells with bytes beyond ASCII, of one byte a sign or of several', () => {
    const lines = ['id,name,place', '1,a,b', '2,"Caf\xe9, ""\x80""",\xc9cija', '3,c,d', '']
    expect(read(lines, { encoding: 'windows-1252' }).rows[1]).toEqual(['2', 'Café, "€"', 'Écija'])
    expect(read(['id,name,place', '1,a,b', '2,"Łódź ""株"" 🌱",Écija', '']).rows[1]).toEqual([
      '2',
      'Łódź "株" 🌱',
      'Écija',
    ])
  })

  it('leaves a line of names that comes again, and the table below it, to the careful one', () => {
    const table = ['id,name,place', '1,a,b', '2,c,d']
    const { rows, broken } = read([...table, ...table, ''])
    expect(rows).toEqual([
      ['1', 'a', 'b'],
      ['2', 'c', 'd'],
    ])
    expect(broken.map(({ line, why }) => [line, why])).toEqual(
      [4, 5, 6].map((line) => [line, 'table-repeated']),
    )
  })
})
