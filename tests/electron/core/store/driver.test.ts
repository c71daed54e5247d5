import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { connectFile } from '../../../../electron/core/store/driver.ts'
import { createWorkspace } from '../../../../electron/core/store/open-workspace.ts'
import { tempFolder } from '../temp-folder.ts'

describe('a workspace’s connection', () => {
  it('loads no extension and lets nobody write the schema', () => {
    const db = createWorkspace(join(tempFolder(), 'w.relevo'))
    expect(() => db.exec(`SELECT load_extension('anything')`)).toThrow()
    expect(() => db.exec(`PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = ''`)).toThrow()
    db.close()
  })

  it('is to an SQLite without the known faults in its search', () => {
    const db = connectFile(':memory:', { readonly: false, mustExist: false })
    const [major = 0, minor = 0, patch = 0] = String(db.prepare('SELECT sqlite_version()').pluck().get())
      .split('.')
      .map(Number)
    expect(major * 10_000 + minor * 100 + patch).toBeGreaterThanOrEqual(35_302)
    db.close()
  })
})
