import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { failureOf, smallCore } from '../small-core.ts'
import { tempFolder } from '../temp-folder.ts'

const TABLE = 'id,name,municipality,employees\n1,Talleres Aro SL,Ribera,24\n2,Imprenta Sol SL,Valle,17\n'

async function workspace() {
  const core = smallCore(tempFolder())
  const path = join(core.folder, 'district.relevo')
  await core.call('workspace.create', { file: path })
  await core.importFile(core.file('firms.csv', TABLE))
  return { core, path }
}

describe('a workspace in use', () => {
  it('is backed up whole', async () => {
    const { core } = await workspace()
    const file = join(core.folder, 'copy.relevo')
    expect(await core.call('workspace.backup', { file })).toMatchObject({ firms: 2 })
    expect(await core.call('workspace.open', { file })).toMatchObject({ firms: 2, name: 'copy' })
  })

  it('finds a changed value that SQLite’s own check does not see', async () => {
    const { core, path } = await workspace()
    await core.call('workspace.close', {})
    const db = new BetterSqlite(path)
    db.exec(`UPDATE firm SET name = 'Talleres Ara SL' WHERE id = '1'`)
    db.close()
    await core.call('workspace.open', { file: path })
    expect(await core.call('workspace.verify', {})).toEqual({
      sound: false,
      firms: 2,
      damaged: 1,
      findings: [],
      written: [],
    })
  })

  it('is refused in plain words where it is damaged; what SQLite says of it is for who looks into it', async () => {
    const { core, path } = await workspace()
    await core.call('workspace.close', {})
    const bytes = readFileSync(path)
    writeFileSync(path, bytes.fill(0xab, 4096, bytes.length - 4096))
    const reply = await core.send('workspace.open', { file: path })
    expect(reply).toEqual({
      ok: false,
      error: {
        code: 'workspace-damaged',
        message: '“district.relevo” is damaged. It was left as it is. Restore a backup.',
        details: { file: 'district.relevo', reason: expect.stringMatching(/./) },
      },
    })
  })

  it('is remembered, with what was in it', async () => {
    const { core, path } = await workspace()
    await core.call('workspace.close', {})
    expect(await core.call('workspace.recent', {})).toMatchObject([
      { file: path, name: 'district', firms: 2, asOf: '2026-10-31' },
    ])
  })

  it('is needed for everything that reads firms', async () => {
    const core = smallCore(tempFolder())
    expect(await failureOf(core.call('import.list', {}))).toBe('workspace-none')
  })

  it('is made with the sample registry at once', async () => {
    const core = smallCore(tempFolder())
    const info = await core.call('workspace.sample', {})
    expect(info.firms).toBeGreaterThan(300)
    const page = await core.call('ranking.page', { lens: 'succession', offset: 0, limit: 5 })
    expect(page.candidates).toHaveLength(5)
  })
})

describe('settings', () => {
  it('stay, and change the language of messages', async () => {
    const core = smallCore(tempFolder())
    await core.call('settings.set', { language: 'es', author: 'Ana Ruiz' })
    const again = smallCore(core.folder)
    expect(await again.call('settings.get', {})).toMatchObject({ language: 'es', author: 'Ana Ruiz' })
    const reply = await again.send('import.list', {})
    expect(reply).toMatchObject({ error: { message: expect.stringContaining('espacio de trabajo') } })
  })

  it('that are damaged give way to defaults and are put aside', async () => {
    const core = smallCore(tempFolder())
    await core.call('settings.set', { author: 'Ana Ruiz' })
    const path = join(core.folder, 'data', 'settings.json')
    writeFileSync(path, readFileSync(path, 'utf8').slice(0, 40))
    expect((await smallCore(core.folder).call('settings.get', {})).author).toBe('')
    expect(readFileSync(`${path}.damaged`, 'utf8')).toHaveLength(40)
  })
})
