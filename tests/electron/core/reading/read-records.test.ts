import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { PLAIN } from '../../../../electron/core/reading/dialect.ts'
import { type ReadRequest, readRecords } from '../../../../electron/core/reading/read-records.ts'
import type { SkippedText } from '../../../../electron/core/reading/record-batch.ts'
import { tempFolder } from '../temp-folder.ts'

const folder = tempFolder()
let files = 0

const PLAIN_REQUEST = {
  packing: 'none',
  encoding: 'utf-8',
  dialect: PLAIN,
  table: { width: null, comment: null, firstLine: 1, header: null },
} as const

async function read(content: string | Buffer, request: Partial<ReadRequest> = {}) {
  files += 1
  const path = join(folder, `${files}.csv`)
  writeFileSync(path, content)
  const rows: string[][] = []
  const lines: number[] = []
  const broken: SkippedText[] = []
  for await (const batch of readRecords({ ...PLAIN_REQUEST, path, ...request })) {
    rows.push(...batch.rows)
    lines.push(...batch.lines)
    broken.push(...batch.broken)
  }
  return { rows, lines, broken }
}

describe('reading records', () => {
  it('gives each record the line of the file it begins on, past cells with line breaks', async () => {
    const { rows, lines } = await read('a,b\n1,"x\ny"\n2,z\n')
    expect(rows).toEqual([
      ['a', 'b'],
      ['1', 'x\ny'],
      ['2', 'z'],
    ])
    expect(lines).toEqual([1, 2, 4])
  })

  it('counts blank lines but does not take them for records', async () => {
    const { rows, lines } = await read('a,b\n\n,\n1,2')
    expect(rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
    expect(lines).toEqual([1, 4])
  })

  it.each([
    ['\r\n', 'carriage return and line feed'],
    ['\r', 'carriage return alone'],
    ['\n', 'line feed'],
  ])('reads lines that end in %j (%s)', async (end) => {
    const { rows, lines } = await read(['a,b', '1,2', '3,4', ''].join(end))
    expect(rows).toHaveLength(3)
    expect(lines).toEqual([1, 2, 3])
  })

  it('loses one line to a quotation mark that never closes, names it, and reads on', async () => {
    const { rows, lines, broken } = await read('a,b\n1,2\n3,"open\n4,5\n6,7')
    expect(broken).toEqual([{ line: 3, text: '3,"open', why: 'unclosed-quote' }])
    expect(rows.slice(1)).toEqual([
      ['1', '2'],
      ['4', '5'],
      ['6', '7'],
    ])
    expect(lines).toEqual([1, 2, 4, 5])
  })

  it.each(['\n', '\r\n', '\r'])('gives up an endless line and reads on behind its end, %j', async (end) => {
    const text = ['a,b', '1,2', 'x'.repeat(9_000_000), '3,4', ''].join(end)
    for (const pieceSize of [65_537, 1_000_000]) {
      const { rows, lines, broken } = await read(text, { pieceSize })
      expect(rows.slice(1)).toEqual([
        ['1', '2'],
        ['3', '4'],
      ])
      expect(lines).toEqual([1, 2, 4])
      expect(broken.map(({ line, why }) => [line, why])).toEqual([[3, 'record-too-long']])
    }
  })

  it('reads damaged GB18030 without an exception', async () => {
    const bytes = Buffer.from(
      'vt9drVD2onD4OA+uhwdz4sf34W1x7dgK3OWbiLmxmom1W/qh0ty96pH7Y46XzpfPtWW7tGhR',
      'base64',
    )
    expect((await read(bytes, { encoding: 'gb18030' })).rows).toHaveLength(2)
    const sound = Buffer.from([0xd6, 0xd0, 0x2c, 0xb9, 0xfa, 0x0a])
    expect((await read(sound, { encoding: 'gb18030', pieceSize: 1 })).rows).toEqual([['中', '国']])
  })

  it('decodes before it parses, so that a character cut between two pieces stays whole', async () => {
    const cell = 'ñ'.repeat(200_000)
    const { rows } = await read(`name\n${cell}\n`)
    expect(rows[1]?.[0]).toBe(cell)
  })

  it('reads UTF-16 and Windows-1252', async () => {
    const sixteen = await read(Buffer.from('\uFEFFname\nCafé Łódź\n', 'utf16le'), { encoding: 'utf-16le' })
    expect(sixteen.rows[1]).toEqual(['Café Łódź'])
    const western = await read(Buffer.from('name\nCaf\xe9 \x80\n', 'latin1'), { encoding: 'windows-1252' })
    expect(western.rows[1]).toEqual(['Café €'])
  })

  it('reads what papaparse reads from the whole text, for any table it writes', async () => {
    const cell = fc.stringMatching(/^[a-z",; \n\u00e9-]{0,12}$/)
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const text = Papa.unparse(rows, { newline: '\n' })
        const whole = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' }).data
        const found = await read(text)
        expect(found.rows).toEqual(whole.filter((row) => row.some((one) => one !== '')))
      }),
      { numRuns: 200 },
    )
  })
})
