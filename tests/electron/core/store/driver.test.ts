import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { connectFile } from '../../../../electron/core/store/driver.ts'
import { createWorkspace } from '../../../../electron/core/store/open-workspace.ts'
import { smallCore } from '../small-core.ts'
import { tempFolder } from '../temp-folder.ts'

const OUT = fileURLToPath(new URL('../../../../out/electron', import.meta.url))

describe('a workspace’s connection', () => {
  it('loads no extension and lets nobody write the schema', () => {
    const db = createWorkspace(join(tempFolder(), 'w.relevo'))
    expect(() => db.exec(`SELECT load_extension('anything')`)).toThrow()
    expect(() => db.exec(`PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = ''`)).toThrow()
    db.close()
  })

  it('reaches no other file, whatever text it is given', async () => {
    const core = smallCore(tempFolder())
    const other = join(core.folder, 'other.db')
    const evil = `x'; ATTACH DATABASE '${other}' AS other; CREATE TABLE other.t (a); --`
    await core.call('workspace.create', { file: join(core.folder, 'w.relevo') })
    await core.importFile(core.file('r.csv', `registry_id,name,municipality\n1,"${evil}","${evil}"\n`))
    const list = { lens: 'succession', offset: 0, limit: 5 } as const
    await core.call('ranking.page', { ...list, filter: { search: evil, municipality: [evil] } })
    await core.call('note.add', { firm: '1', text: evil })
    for (const call of ['firm.explain', 'note.list', 'firm.history', 'person.find', 'campaign.create'])
      await core.send(call, { id: evil, firm: evil, name: evil, lens: 'succession', purpose: evil })
    await core.call('workspace.close', {})
    expect(existsSync(other)).toBe(false)
  })

  it('is asked to attach a file, or to load anything into SQLite, nowhere in the program', () => {
    const built = globSync('*.js', { cwd: OUT }).filter((name) =>
      /attach\s+(?:database\b|')|load_?extension\(/i.test(readFileSync(join(OUT, name), 'utf8')),
    )
    expect(built).toEqual([])
  })

  it('takes one statement at a time where a value is in play', () => {
    const db = connectFile(':memory:', { readonly: false, mustExist: false })
    expect(() => db.prepare(`SELECT 1; ATTACH DATABASE ':memory:' AS other`)).toThrow(
      'more than one statement',
    )
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
