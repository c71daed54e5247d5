import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { failureOf, type SmallCore, smallCore } from '../small-core.ts'
import { tempFolder } from '../temp-folder.ts'

const TABLE = 'id,name,municipality,employees\n1,Talleres Aro SL,Ribera,24\n2,Imprenta Sol SL,Valle,17\n'
const START = Date.parse('2026-11-02T09:30:00Z')

/** A workspace with two firms and a note, and a clock that a test moves on. */
async function workspace() {
  let hours = 0
  const core = smallCore(tempFolder(), { now: () => new Date(START + hours * 3_600_000), looksAfterMs: 0 })
  const path = join(core.folder, 'district.relevo')
  await core.call('workspace.create', { file: path })
  await core.importFile(core.file('firms.csv', TABLE))
  await core.call('note.add', { firm: '1', text: 'Spoke to the accountant' })
  return {
    core,
    path,
    /** Closes, lets time pass, opens again and waits until the workspace was looked through. */
    async againAfter(passed: number) {
      await core.call('workspace.close', {})
      hours += passed
      await core.call('workspace.open', { file: path })
      await expect.poll(() => checked(core), { timeout: 20_000 }).not.toBeNull()
    },
  }
}
const checked = async (core: SmallCore) => (await core.call('workspace.care', {})).checked
const backups = async (core: SmallCore, file: string) => (await core.call('backup.list', { file })).backups

describe('a workspace that is opened', () => {
  it('is looked through, and copied where the last copy is older than half a day', async () => {
    const { core, path, againAfter } = await workspace()
    await againAfter(1)
    expect(await backups(core, path)).toMatchObject([{ why: 'import' }])
    await againAfter(12)
    expect(await checked(core)).toMatchObject({ sound: true, firms: 2, damaged: 0 })
    await core.call('workspace.close', {})
    expect(await backups(core, path)).toMatchObject([
      {
        why: 'opened',
        firms: 2,
        notes: 1,
        asOf: '2026-10-31',
        readable: true,
        madeAt: '2026-11-02T22:30:00Z',
      },
      { why: 'import' },
    ])
  })

  it('is copied after its first finished import, so that a short session has something to restore', async () => {
    const { core, path } = await workspace()
    await core.importFile(core.file('next.csv', TABLE.replace('24', '25')))
    await core.call('workspace.close', {})
    const [copy, ...others] = await backups(core, path)
    expect(copy).toMatchObject({ why: 'import', firms: 2, readable: true })
    expect(others).toEqual([])
    writeFileSync(path, readFileSync(path).fill(7, 0, 4096))
    expect(await core.call('backup.restore', { file: path, backup: copy?.backup ?? '' })).toMatchObject({
      firms: 2,
    })
    await core.call('workspace.close', {})
  })

  it('that is damaged is not copied over what is sound', async () => {
    const { core, path, againAfter } = await workspace()
    await againAfter(13)
    await core.call('workspace.close', {})
    const db = new BetterSqlite(path)
    db.exec(`UPDATE firm SET name = 'Talleres Ara SL' WHERE id = '1'`)
    db.close()
    await againAfter(13)
    expect(await checked(core)).toMatchObject({ sound: false, damaged: 1 })
    await core.call('workspace.close', {})
    expect(await backups(core, path)).toHaveLength(2)
  })

  it('tells which names of people are no longer what the import brought', async () => {
    const core = smallCore(tempFolder(), { looksAfterMs: 0 })
    const path = join(core.folder, 'district.relevo')
    await core.call('workspace.create', { file: path })
    await core.importFile(core.file('f.csv', 'id,name,owner_name\n1,Aro SL,Ana Ruiz Soler\n'))
    await core.call('workspace.close', {})
    await core.call('workspace.open', { file: path })
    await expect.poll(() => checked(core), { timeout: 20_000 }).toMatchObject({ sound: true })
    await core.call('workspace.close', {})
    const db = new BetterSqlite(path)
    expect(db.prepare(`UPDATE person SET name = 'Ana Ruiz Solar'`).run().changes).toBe(1)
    db.close()
    await core.call('workspace.open', { file: path })
    expect(await core.call('workspace.verify', {})).toMatchObject({ sound: false, damaged: 1 })
    await core.call('workspace.close', {})
  })
})

describe('a copy', () => {
  it('takes the place of a damaged workspace, which is put aside', async () => {
    const { core, path, againAfter } = await workspace()
    await againAfter(13)
    await core.call('workspace.close', {})
    const damaged = readFileSync(path).fill(7, 0, 4096)
    writeFileSync(path, damaged)
    expect(await failureOf(core.call('workspace.open', { file: path }))).toBe('workspace-not-ours')
    const [newest] = await backups(core, path)
    const restored = await core.call('backup.restore', { file: path, backup: newest?.backup ?? '' })
    expect(restored).toMatchObject({ firms: 2, name: 'district' })
    expect(await core.call('note.list', { firm: '1' })).toMatchObject([{ text: 'Spoke to the accountant' }])
    expect(readFileSync(join(core.folder, restored.putAside ?? '')).equals(damaged)).toBe(true)
    await core.call('workspace.close', {})
  })

  it('that is damaged itself is shown as such, refused, and the next one taken', async () => {
    const { core, path, againAfter } = await workspace()
    await againAfter(13)
    await againAfter(13)
    await core.call('workspace.close', {})
    const folder = `${path}-backups`
    const newestName = readdirSync(folder).sort().at(-1) ?? ''
    const bytes = readFileSync(join(folder, newestName))
    writeFileSync(join(folder, newestName), bytes.fill(0, 4096, bytes.length))
    const [newest, next] = await backups(core, path)
    expect([newest?.readable, next?.readable]).toEqual([false, true])
    expect(await failureOf(core.call('backup.restore', { file: path, backup: newest?.backup ?? '' }))).toBe(
      'backup-not-sound',
    )
    expect(await core.call('backup.restore', { file: path, backup: next?.backup ?? '' })).toMatchObject({
      firms: 2,
    })
    await core.call('workspace.close', {})
  })

  it('of another workspace does not take this one’s place', async () => {
    const { core, path } = await workspace()
    const other = join(core.folder, 'other.relevo')
    await core.call('workspace.backup', { file: other })
    expect(await failureOf(core.call('backup.restore', { file: path, backup: other }))).toBe('file-missing')
    await core.call('workspace.close', {})
  })
})

describe('the data of a workspace', () => {
  it('are taken into a fresh one where the file holds what no workspace has', async () => {
    const { core, path } = await workspace()
    await core.call('workspace.close', {})
    const db = new BetterSqlite(path)
    db.exec(`CREATE TRIGGER helpful AFTER INSERT ON note BEGIN UPDATE firm SET name = 'x'; END`)
    db.close()
    const before = readFileSync(path)
    expect(await failureOf(core.call('workspace.open', { file: path }))).toBe('workspace-strange')
    const into = join(core.folder, 'fresh.relevo')
    expect(await core.call('workspace.rescue', { file: path, into })).toMatchObject({ lost: 0 })
    expect(readFileSync(path).equals(before)).toBe(true)
    expect(await core.call('workspace.open', { file: into })).toMatchObject({ firms: 2 })
    await core.call('note.add', { firm: '2', text: 'Second' })
    expect(await core.call('workspace.verify', {})).toMatchObject({ sound: true, firms: 2 })
    const page = await core.call('ranking.page', {
      lens: 'succession',
      offset: 0,
      limit: 10,
      filter: { search: 'talleres' },
    })
    expect(page.candidates.map(({ name }) => name)).toEqual(['Talleres Aro SL'])
    await core.call('workspace.close', {})
  })

  it('are not looked for in what is no workspace', async () => {
    const core = smallCore(tempFolder())
    const into = join(core.folder, 'fresh.relevo')
    const file = core.file('text.relevo', 'not a database at all, but a text of some length')
    expect(await failureOf(core.call('workspace.rescue', { file, into }))).toBe('workspace-not-ours')
    expect(existsSync(into)).toBe(false)
  })
})
