import { join } from 'node:path'
import { expect, it } from 'vitest'
import { joinWorkspace } from '../../../../electron/core/store/open-workspace.ts'
import { purgeDiscarded } from '../../../../electron/core/store/purge-discarded.ts'
import { smallCore } from '../small-core.ts'
import { tempFolder } from '../temp-folder.ts'

it('a purge that is stopped leaves the rest discarded, and the next one takes it out', async () => {
  const core = smallCore(tempFolder())
  const path = join(core.folder, 'w.relevo')
  await core.call('workspace.create', { file: path })
  const rows = Array.from({ length: 6_000 }, (_, n) => `${n},Firm ${n} SL,9`).join('\n')
  const files = [core.file('firms.csv', `id,name,employees\n${rows}\n`)]
  await core.call('import.stage', { files, job: 'one', asOf: '2026-10-31' })
  // What was staged and not kept is discarded by leaving.
  await core.call('workspace.close', {})

  const db = joinWorkspace(path)
  const firms = db.prepare<[], number>('SELECT count(*) FROM firm').pluck()
  const snapshots = db.prepare<[], string>('SELECT state FROM snapshot').pluck()
  let asked = 0
  purgeDiscarded(db, () => ++asked <= 3)
  expect(firms.get()).toBe(4_000)
  expect(snapshots.all()).toEqual(['discarded'])
  purgeDiscarded(db)
  expect(firms.get()).toBe(0)
  expect(snapshots.all()).toEqual([])
  db.close()
})
