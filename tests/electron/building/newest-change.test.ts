import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newestChange } from '../../../electron/building/newest-change.ts'

let folder: string
const at = (path: string, seconds: number) => utimesSync(join(folder, path), seconds, seconds)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'relevo-test-'))
  mkdirSync(join(folder, 'deep'))
  writeFileSync(join(folder, 'deep', 'a.ts'), '')
  writeFileSync(join(folder, 'deep', 'b.ts'), '')
  at('deep/a.ts', 2_000)
  at('deep/b.ts', 3_000)
  at('deep', 1_000)
  at('.', 1_000)
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('newestChange', () => {
  it('is that of the youngest file, however deep it lies', () => {
    expect(newestChange([folder])).toBe(3_000_000)
  })

  it('sees that a file was taken away', () => {
    rmSync(join(folder, 'deep', 'a.ts'))
    expect(newestChange([folder])).toBeGreaterThan(3_000_000)
  })

  it('passes over what is not there', () => {
    expect(newestChange([join(folder, 'nothing'), folder])).toBe(3_000_000)
  })
})
