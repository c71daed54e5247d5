import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createPurger, type Purger } from '../../../electron/core/purger.ts'
import { joinWorkspace } from '../../../electron/core/store/open-workspace.ts'
import { smallCore } from './small-core.ts'
import { tempFolder } from './temp-folder.ts'

/** A workspace with two firms of an import that nobody kept. */
async function withDiscarded() {
  const core = smallCore(tempFolder())
  const path = join(core.folder, 'w.relevo')
  await core.call('workspace.create', { file: path })
  const files = [core.file('firms.csv', 'id,name,employees\n1,Firm SL,9\n2,Other SL,7\n')]
  await core.call('import.stage', { files, job: 'one', asOf: '2026-10-31' })
  await core.call('workspace.close', {})

  const db = joinWorkspace(path)
  const firms = db.prepare<[], number>('SELECT count(*) FROM firm').pluck()
  const close = async (purger: Purger): Promise<void> => {
    await purger.end()
    db.close()
  }
  return { path, db, firms: () => firms.get(), close }
}

describe('what a discarded import brought', () => {
  it('is not waited for by who leaves, and taken out the next time', async () => {
    const { path, db, firms, close } = await withDiscarded()
    const left = createPurger(path, db, () => false)
    const later = left.purge('later')
    await left.end()
    await later
    expect(firms()).toBe(2)
    const next = createPurger(path, db, () => false)
    await next.purge()
    expect(firms()).toBe(0)
    await close(next)
  })

  it('stays while an import writes, and is taken out after it', async () => {
    const { path, db, firms, close } = await withDiscarded()
    let isWriting = true
    const purger = createPurger(path, db, () => isWriting)
    await purger.purge()
    const waiting = purger.purge('later')
    await purger.pause()
    await waiting
    expect(firms()).toBe(2)
    isWriting = false
    await purger.purge()
    expect(firms()).toBe(0)
    await close(purger)
  })
})
