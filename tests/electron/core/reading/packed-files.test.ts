import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readTable } from '../../../../electron/core/reading/read-table.ts'
import { tempFolder } from '../temp-folder.ts'
import { zipOf } from './zip-of.ts'

const folder = tempFolder()
let files = 0

function file(content: string | Buffer): string {
  files += 1
  const path = join(folder, `${files}.csv`)
  writeFileSync(path, content)
  return path
}

const read = (content: string | Buffer) => readTable(file(content))
const FIRMS = ['1', '2', '3', '4', '5'].map((id) => [id, `Taller ${id}`, `${Number(id) * 7}`])
const table = (delimiter: string): string =>
  [['id', 'name', 'jobs'], ...FIRMS].map((row) => row.join(delimiter)).join('\n')

describe('packed files', () => {
  it('are read as what is in them', async () => {
    const { rows } = await read(gzipSync(table(';')))
    expect(rows).toEqual(FIRMS)
  })

  it('are refused where they unpack to far more than a register does', async () => {
    const bomb = gzipSync(Buffer.from(`id,name\n${`${'0'.repeat(100)},0\n`.repeat(200_000)}`))
    await expect(read(bomb)).rejects.toMatchObject({ code: 'file-packed-too-tight' })
  })

  it('are refused where they are damaged', async () => {
    const whole = gzipSync(table(','))
    await expect(read(whole.subarray(0, 30))).rejects.toMatchObject({ code: 'file-not-readable' })
  })

  it('may be archives with one table in them, whatever else is there', async () => {
    const inside = { 'read me.txt': 'see below', 'data/firms.csv': table(','), '__MACOSX/x': '' }
    expect((await read(zipOf(inside))).rows).toEqual(FIRMS)
    expect((await read(zipOf({ 'K3241.EMPRECSV': table(';') }))).rows).toEqual(FIRMS)
  })

  it('are refused as archives with several tables, as spreadsheets, and when cut off', async () => {
    const several = zipOf({ 'a.csv': table(','), 'b.csv': table(',') })
    await expect(read(several)).rejects.toMatchObject({ code: 'file-packed-several' })
    const book = zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' })
    await expect(read(book)).rejects.toMatchObject({ code: 'file-is-spreadsheet' })
    const cut = several.subarray(0, several.length - 30)
    await expect(read(cut)).rejects.toMatchObject({ code: 'file-not-readable' })
    const nested = zipOf({ 'in.zip': zipOf({ 'a.csv': table(',') }) })
    await expect(read(nested)).rejects.toMatchObject({ code: 'file-not-table' })
    const bomb = zipOf({ 'a.csv': `id,name\n${`${'0'.repeat(100)},0\n`.repeat(200_000)}` })
    await expect(read(bomb)).rejects.toMatchObject({ code: 'file-packed-too-tight' })
  })
})
