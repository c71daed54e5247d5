import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { copyDatabase } from '../../../../electron/core/store/copy-database.ts'
import { MIGRATIONS } from '../../../../electron/core/store/migrations/all.ts'
import { createWorkspace, openWorkspace } from '../../../../electron/core/store/open-workspace.ts'
import { tempFolder } from '../temp-folder.ts'

const folder = tempFolder()
let files = 0
const newPath = (): string => {
  files += 1
  return join(folder, `${files}.relevo`)
}
const codeOf = (action: () => unknown): unknown => {
  try {
    return action()
  } catch (error) {
    return (error as { code?: string }).code
  }
}

describe('a workspace file', () => {
  it('is made with today’s format and opens again', () => {
    const path = newPath()
    createWorkspace(path).close()
    const db = openWorkspace(path)
    expect(db.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length)
    expect(db.pragma('synchronous', { simple: true })).toBe(2)
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
    expect(db.pragma('trusted_schema', { simple: true })).toBe(0)
    db.close()
  })

  it('is never made over a file that is there', () => {
    const path = newPath()
    writeFileSync(path, 'mine')
    expect(codeOf(() => createWorkspace(path))).toBe('workspace-exists')
    expect(readFileSync(path, 'utf8')).toBe('mine')
  })

  it.each([
    ['nothing', ''],
    ['text', 'id,name\n1,A\n'],
    ['zeros', '\0'.repeat(8192)],
  ])('that holds %s is refused and left as it is', (_, content) => {
    const path = newPath()
    writeFileSync(path, content)
    expect(codeOf(() => openWorkspace(path))).toBe('workspace-not-ours')
    expect(readFileSync(path, 'utf8')).toBe(content)
  })

  it('of another program is refused by its application id', () => {
    const path = newPath()
    const other = new BetterSqlite(path)
    other.exec('CREATE TABLE bookmark (url TEXT)')
    other.close()
    const before = readFileSync(path)
    expect(codeOf(() => openWorkspace(path))).toBe('workspace-not-ours')
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  it('of a newer program is refused without one byte written', () => {
    const path = newPath()
    const db = createWorkspace(path)
    db.pragma('journal_mode = DELETE')
    db.pragma('user_version = 99')
    db.close()
    const before = readFileSync(path)
    expect(codeOf(() => openWorkspace(path))).toBe('workspace-newer')
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  it('that is not there is missed by name', () => {
    expect(codeOf(() => openWorkspace(join(folder, 'none.relevo')))).toBe('workspace-missing')
  })

  it('is copied whole while it is open', () => {
    const path = newPath()
    const db = createWorkspace(path)
    db.exec(`INSERT INTO source (name) VALUES ('municipal')`)
    const target = newPath()
    copyDatabase(db, target)
    db.close()
    const copy = openWorkspace(target)
    expect(copy.prepare('SELECT name FROM source').pluck().all()).toEqual(['municipal'])
    copy.close()
  })
})
