import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type RunningCore, startCore } from '../../../../electron/core/thread/start-core.ts'

let folder: string
let core: RunningCore

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'relevo-test-'))
  const dataFolder = join(folder, 'data')
  core = startCore({ dataFolder, documentsFolder: join(folder, 'documents'), language: 'es' })
})
afterEach(async () => {
  await core.close()
  rmSync(folder, { recursive: true })
})

describe('startCore', () => {
  it('answers in the language it was started with', async () => {
    expect(await core.send('settings.get', {})).toMatchObject({ ok: true, value: { language: 'es' } })
    const reply = await core.send('workspace.verify', {})
    expect(reply).toMatchObject({ ok: false, error: { code: 'workspace-none' } })
    expect(reply).toMatchObject({ error: { message: expect.stringContaining('espacio de trabajo') } })
  })

  it('opens no file whose handle the door did not give out', async () => {
    for (const file of ['/etc/passwd', '../data/settings.json', 'guess'])
      expect(await core.send('workspace.open', { file })).toMatchObject({ error: { code: 'file-missing' } })
  })

  it('knows a file by the handle that the door gave out', async () => {
    const file = core.grant(join(folder, 'Ribera.relevo'))
    expect(await core.send('workspace.create', { file })).toMatchObject({ value: { name: 'Ribera' } })
    const recent = await core.send('workspace.recent', {})
    expect(recent).toMatchObject({ value: [{ name: 'Ribera', file }] })
  })

  it('answers calls with a failure when its thread ends, and starts anew with the handles it had', async () => {
    const started = once(process, 'worker')
    const file = core.grant(join(folder, 'Ribera.relevo'))
    const reply = core.send('workspace.create', { file })
    const [thread] = (await started) as [Worker]
    await thread.terminate()
    expect(await reply).toMatchObject({ error: { code: 'internal' } })
    expect(await core.send('workspace.create', { file })).toMatchObject({ value: { name: 'Ribera' } })
  })

  it('closes without having been used, and twice', async () => {
    await core.close()
    await core.send('settings.get', {})
    await core.close()
    await core.close()
  })
})
