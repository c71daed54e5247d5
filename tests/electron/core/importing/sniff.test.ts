import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sniffFile } from '../../../../electron/core/importing/sniff.ts'
import { tempFolder } from '../temp-folder.ts'

const folder = tempFolder()

describe('how a file writes dates and numbers', () => {
  it('is told from all over it, where its beginning leaves it open', () => {
    const path = join(folder, 'long.csv')
    const row = (n: number): string => {
      const [day, equity] = n < 9_000 ? ['05', '1.234'] : ['25', '0,75']
      return `${100_000 + n};Taller El Sol ${n} S.L.;03/${day}/1998;${equity}`
    }
    const lines = ['id;name;founded;equity ratio', ...Array.from({ length: 12_000 }, (_, n) => row(n))]
    writeFileSync(path, lines.join('\n'))
    const { mapping, samples, rows } = sniffFile({ path })
    expect(mapping).toMatchObject({ decimal: ',', dateOrder: 'mdy' })
    expect(samples.length).toBeGreaterThan(rows.length)
    expect(samples.every((cells) => cells.length === 4 && cells[1]?.endsWith('S.L.'))).toBe(true)
  })
})

describe('rows at the end that a person leaves out', () => {
  it('are not among the rows that are looked at', () => {
    const path = join(folder, 'totals.csv')
    writeFileSync(path, 'id,name,jobs\n1,A,4\n2,B,5\nTotal,2,9\n\n')
    expect(sniffFile({ path, options: { footerRows: 1 } }).rows.map(([id]) => id)).toEqual(['1', '2'])
  })
})

describe('a quotation mark near the top of a long file that never closes', () => {
  it('hides none of the rows below it', () => {
    const path = join(folder, 'open.csv')
    const rows = Array.from({ length: 30_000 }, (_, n) => `${n},Taller ${n},${n % 90}`)
    writeFileSync(path, ['id,name,jobs', '0,"open,4', ...rows].join('\n'))
    const sniffed = sniffFile({ path })
    expect(sniffed.header).toEqual(['id', 'name', 'jobs'])
    expect(sniffed.rows.length).toBeGreaterThan(1_000)
  })
})
