import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createPurger } from '../../../electron/core/purger.ts'
import { joinWorkspace } from '../../../electron/core/store/open-workspace.ts'
import { smallCore } from './small-core.ts'
import { tempFolder } from './temp-folder.ts'

it('leaving does not wait for a purge that can wait, and the next one takes out what is left', async () => {
  const core = smallCore(tempFolder())
  const path = join(core.folder, 'w.relevo')
  await core.call('workspace.create', { file: path })
  const files = [core.file('firms.csv', 'id,name,employees\n1,Firm SL,9\n2,Other SL,7\n')]
  await core.call('import.stage', { files, job: 'one', asOf: '2026-10-31' })
  await core.call('workspace.close', {})

  const db = joinWorkspace(path)
  const firms = db.prepare<[], number>('SELECT count(*) FROM firm').pluck()
  const left = createPurger(path, db)
  const later = left.purge('later')
  await left.end()
  await later
  expect(firms.get()).toBe(2)

  const next = createPurger(path, db)
  await next.purge()
  await next.end()
  expect(firms.get()).toBe(0)
  db.close()
})
