import { join } from 'node:path'
import BetterSqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SmallCore, smallCore } from '../small-core.ts'
import { tempFolder } from '../temp-folder.ts'

const TABLE = 'id,name,municipality,employees\n1,Talleres Aro SL,Ribera,24\n2,Imprenta Sol SL,Valle,17\n'

describe('what people wrote', () => {
  let core: SmallCore
  let path: string
  beforeAll(async () => {
    core = smallCore(tempFolder())
    path = join(core.folder, 'w.relevo')
    await core.call('workspace.create', { file: path })
    await core.importFile(core.file('firms.csv', TABLE))
    await core.call('note.add', { firm: '1', text: 'Spoke to the accountant' })
    await core.call('privacy.setPurpose', { purpose: 'Continuity of firms', legalBasis: 'Public task' })
    await core.call('privacy.setPurpose', { purpose: 'Continuity of work', legalBasis: 'Public task' })
    await core.call('campaign.create', { name: 'Spring', purpose: 'Letters', lens: 'succession' })
  })
  afterAll(() => core.call('workspace.close', {}))

  const written = async () => (await core.call('workspace.verify', {})).written
  const behindItsBack = (sql: string) => {
    const db = new BetterSqlite(path)
    db.exec(sql)
    db.close()
  }

  it('is sound after being added, replaced and changed', async () => {
    const [note] = await core.call('note.list', { firm: '1' })
    await core.call('note.edit', { note: note?.id ?? 0, text: 'Spoke to the accountant again' })
    await core.call('note.remove', { note: note?.id ?? 0 })
    await core.call('note.restore', { note: note?.id ?? 0 })
    expect(await core.call('workspace.verify', {})).toMatchObject({ sound: true, written: [] })
  })

  it('shows where a letter of it is another one, or a row is gone', async () => {
    behindItsBack(`UPDATE note SET text = replace(text, 'again', 'agaim')`)
    expect(await written()).toEqual(['note'])
    behindItsBack(`UPDATE note SET text = replace(text, 'agaim', 'again')`)
    behindItsBack('DELETE FROM campaign')
    expect(await core.call('workspace.verify', {})).toMatchObject({ sound: false, written: ['campaign'] })
  })
})
