import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lookAtFile } from '../../../../electron/core/reading/look-at-file.ts'
import { tempFolder } from '../temp-folder.ts'
import { zipOf } from './zip-of.ts'

const folder = tempFolder()
const write = (name: string, content: string | Buffer): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const codeOf = (path: string): unknown => {
  try {
    return lookAtFile(path)
  } catch (error) {
    return (error as { code?: string }).code
  }
}

describe('a first look at a file', () => {
  it.each([
    ['file-missing', () => join(folder, 'nowhere.csv')],
    ['file-empty', () => write('empty.csv', '')],
    ['file-not-table', () => write('paper.csv', '%PDF-1.7\n1 0 obj')],
    ['file-is-spreadsheet', () => write('book.csv', zipOf({ '[Content_Types].xml': '<Types/>' }))],
    ['file-not-readable', () => write('cut.csv', Buffer.from([0x50, 0x4b, 3, 4, 20, 0]))],
    ['file-is-spreadsheet', () => write('old.csv', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))],
    ['file-not-table', () => write('page.csv', '<!DOCTYPE html><p>Not found')],
  ])('answers %s', (code, path) => {
    expect(codeOf(path())).toBe(code)
  })

  it('refuses a folder by name', () => {
    mkdirSync(join(folder, 'extract.csv'))
    expect(codeOf(join(folder, 'extract.csv'))).toBe('file-is-folder')
  })

  it('hands out the beginning and the size of a table', () => {
    const look = lookAtFile(write('firms.csv', 'id,name\n1,A\n'))
    expect(look).toMatchObject({ name: 'firms.csv', bytes: 12 })
    expect(look.head.toString()).toBe('id,name\n1,A\n')
  })
})
