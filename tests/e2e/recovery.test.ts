import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findViolations } from './find-violations.ts'
import { type Visit, visitRelevo, withoutBrowser } from './harness.ts'

describe.skipIf(withoutBrowser)('a workspace that can no longer be read', () => {
  let visit: Visit
  beforeAll(async () => {
    visit = await visitRelevo()
    visit.page.setDefaultTimeout(30_000)
  })
  afterAll(() => visit.close())

  const call = (name: string) =>
    visit.page.evaluate(async (name) => {
      const headers = { 'content-type': 'application/json' }
      return (await fetch(`/call/${name}`, { method: 'POST', body: '{}', headers })).json()
    }, name)

  it('is offered back from its copies, with their dates and counts, and goes on from the one chosen', async () => {
    const made = await call('workspace.sample')
    await call('workspace.close')
    const path = join(visit.door.documentsFolder, `${made.value.name}.relevo`)
    mkdirSync(`${path}-backups`)
    copyFileSync(path, join(`${path}-backups`, '2026-11-01T10-00-00Z opened.relevo'))
    writeFileSync(join(`${path}-backups`, '2026-11-02T10-00-00Z opened.relevo'), 'not a copy any more')
    writeFileSync(path, readFileSync(path).fill(7, 0, 8_192))

    await visit.page.reload()
    await visit.page.getByRole('button', { name: made.value.name }).click()
    await visit.page.getByRole('heading', { name: 'Copies of this workspace' }).waitFor()
    expect(await visit.page.getByRole('button', { name: /Nov 2, 2026.*damaged/ }).isDisabled()).toBe(true)
    expect(await findViolations(visit.page)).toEqual([])
    await visit.page.getByRole('button', { name: /Restore Nov 1, 2026, 10:00 UTC: firms \d+/ }).click()
    await visit.page.getByRole('button', { name: 'See candidates' }).waitFor()
    expect((await call('workspace.current')).value.firms).toBe(made.value.firms)
  })
})
