import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserWindow, Dialog } from 'electron'
import { afterAll, describe, expect, it } from 'vitest'
import { startCore } from '../../../electron/core/thread/start-core.ts'
import { answerPage } from '../../../electron/shell/answer-page.ts'
import { CHANNELS } from '../../../electron/shell/channels.ts'
import { createWords } from '../../../shared/words/words.ts'
import { tempFolder } from '../core/temp-folder.ts'

type Handler = (event: { senderFrame: unknown }, ...args: unknown[]) => Promise<unknown>

const folder = tempFolder()
const core = startCore({ dataFolder: join(folder, 'data'), documentsFolder: folder, language: 'en' })
const handlers = new Map<string, Handler>()
answerPage({
  ipc: {
    handle: (channel, handler) => void handlers.set(channel, handler as unknown as Handler),
    removeHandler: (channel) => void handlers.delete(channel),
  },
  dialog: {} as Dialog,
  window: { on: () => {} } as unknown as BrowserWindow,
  core,
  documentsFolder: folder,
  words: () => createWords('en'),
  onReply: () => {},
})
afterAll(() => core.close())

const ask = (channel: string, senderFrame: unknown, ...args: unknown[]) =>
  handlers.get(channel)?.({ senderFrame }, ...args)
const own = { url: 'app://relevo/#/', parent: null }

describe('what comes from a page', () => {
  it('is answered by the core where it is our own page', async () => {
    expect(await ask(CHANNELS.call, own, 'settings.get', {})).toMatchObject({ ok: true })
  })

  it.each([
    ['a frame that is gone', null],
    ['a frame inside the page', { url: 'app://relevo/', parent: {} }],
    ['another page', { url: 'https://relevo/', parent: null }],
    ['a file', { url: 'file:///index.html', parent: null }],
  ])('is refused on every channel where it is %s', async (_, stranger) => {
    expect(await ask(CHANNELS.call, stranger, 'settings.get', {})).toMatchObject({
      ok: false,
      error: { code: 'call-unknown' },
    })
    const path = join(folder, 'there.csv')
    writeFileSync(path, 'id\n')
    expect(await ask(CHANNELS.drop, stranger, [path])).toEqual([])
    expect(await ask(CHANNELS.drop, own, [path])).toHaveLength(1)
  })

  it.each([[undefined], [7], [{}], ['__proto__'], ['constructor'], ['door.choose'], ['workspace.open']])(
    'never throws, whatever it calls: %j',
    async (call) => {
      expect(await ask(CHANNELS.call, own, call, { file: '../etc/passwd' })).toMatchObject({ ok: false })
    },
  )

  it('says nothing of a path: a handle is all that a dropped file gives', async () => {
    const path = join(folder, 'dropped.csv')
    writeFileSync(path, 'id\n')
    const granted = await ask(CHANNELS.drop, own, [path, join(folder, 'none.csv'), 7])
    expect(granted).toEqual([
      { file: expect.stringMatching(/^[0-9a-f-]{36}$/), name: 'dropped.csv', bytes: 3 },
    ])
  })

  it('is heard on these channels and no other', () => {
    expect([...handlers.keys()].sort()).toEqual([CHANNELS.call, CHANNELS.drop].sort())
  })
})
