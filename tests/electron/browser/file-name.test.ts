import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { freeFileName, safeFileName } from '../../../electron/browser/file-name.ts'

describe('safeFileName', () => {
  it.each([
    ['Registro de La Ribera 2026.csv', 'Registro de La Ribera 2026.csv'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\ana\\firms.csv', 'firms.csv'],
    ['.hidden.csv', 'hidden.csv'],
    ['..', 'file'],
    ['', 'file'],
    ['a\0b\n<c>.csv', 'a b c.csv'],
    ['con.csv', '_con.csv'],
    ['e\u0301xito.csv', '\u00e9xito.csv'],
    ['firms.csv. ', 'firms.csv'],
    ['\u202Evsc.exe', 'vsc.exe'],
    ['列表.csv', '列表.csv'],
  ])('makes of %j the name %j', (suggested, name) => {
    expect(safeFileName(suggested)).toBe(name)
  })

  it('cuts a long name and keeps its ending', () => {
    const name = safeFileName(`${'a'.repeat(500)}.csv`)
    expect(name).toHaveLength(120)
    expect(name).toMatch(/a\.csv$/)
  })
})

describe('freeFileName', () => {
  it('counts up where the folder has a file of this name', () => {
    const folder = mkdtempSync(join(tmpdir(), 'relevo-test-'))
    try {
      expect(freeFileName(folder, 'firms.csv')).toBe('firms.csv')
      writeFileSync(join(folder, 'firms.csv'), '')
      writeFileSync(join(folder, 'firms (2).csv'), '')
      expect(freeFileName(folder, 'firms.csv')).toBe('firms (3).csv')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
