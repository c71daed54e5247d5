import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readTable } from '../../../../electron/core/reading/read-table.ts'

const fixture = (name: string): string =>
  fileURLToPath(new URL(`../../../../fixtures/encodings/${name}`, import.meta.url))

const codes = (table: { readonly remarks: readonly { readonly code: string }[] }): string[] =>
  table.remarks.map(({ code }) => code)

describe('one register in nine encodings', () => {
  it.each([
    ['utf-8.csv', 'utf-8'],
    ['utf-8-mark.csv', 'utf-8'],
    ['utf-16le-mark.csv', 'utf-16le'],
    ['utf-16be-mark.csv', 'utf-16be'],
    ['utf-16le.csv', 'utf-16le'],
    ['windows-1252.csv', 'windows-1252'],
    ['macintosh.csv', 'macintosh'],
    ['cp850.csv', 'cp850'],
  ])('reads %s as %s, to the same rows', async (name, encoding) => {
    const plain = await readTable(fixture('utf-8.csv'))
    const table = await readTable(fixture(name))
    expect(table.encoding).toBe(encoding)
    expect(table.header).toEqual(['registro', 'razón social', 'municipio', 'empleados'])
    expect(table.rows).toEqual(plain.rows)
    expect(codes(table)).toEqual(['macintosh', 'cp850'].includes(encoding) ? ['encoding-guessed'] : [])
  })

  it('keeps a UTF-8 file with one damaged byte UTF-8, and names the line', async () => {
    const table = await readTable(fixture('utf-8-damaged.csv'))
    expect(table.encoding).toBe('utf-8')
    expect(table.rows[3]?.[1]).toBe('Señal y Montaña')
    expect(table.rows[4]?.[2]).toContain('�')
    expect(table.remarks.filter(({ code }) => code === 'invalid-bytes')).toEqual([
      { code: 'invalid-bytes', line: 6 },
    ])
  })

  it('reads a file as the person says', async () => {
    const table = await readTable(fixture('windows-1252.csv'), { encoding: 'cp850' })
    expect(table.encoding).toBe('cp850')
    expect(table.rows[0]?.[1]).not.toBe('Panadería Núñez S.L.')
  })
})
