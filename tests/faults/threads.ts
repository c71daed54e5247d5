import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'
import BetterSqlite from 'better-sqlite3'
import { openBrowserDoor } from '../../electron/browser/server.ts'
import { startCore } from '../../electron/core/thread/start-core.ts'
import { createWords } from '../../shared/words/words.ts'
import { importing, inChild } from './child.ts'
import { all, expectThat, type Fault } from './fault.ts'
import { contents, register, workspaceIn } from './ground.ts'

const ROWS = 20_000
/** Longer than anything in the program waits for anything else. */
const STOPPED_MS = 6_000

interface Page {
  readonly cookie: string
  readonly call: (name: string, input: unknown) => Promise<{ readonly ok: boolean }>
  /** Each answers with what came next; null where the connection ended. */
  readonly events: () => Promise<{ readonly next: () => Promise<string | null> }>
  /** Breaks every connection, as a page does that has crashed. */
  readonly leave: () => void
}

/** What a page does at the browser's door; with the cookie of one that was there before, or with the key. */
async function pageOf(address: string, known?: string): Promise<Page> {
  const { origin } = new URL(address)
  const left = new AbortController()
  const { signal } = left
  const entered = known === undefined ? await fetch(address, { redirect: 'manual' }) : null
  const cookie = known ?? entered?.headers.get('set-cookie')?.split(';')[0] ?? ''
  return {
    cookie,
    async call(name, input) {
      const headers = { cookie, origin, 'content-type': 'application/json' }
      const body = JSON.stringify(input)
      const answer = await fetch(`${origin}/call/${name}`, { method: 'POST', headers, body, signal })
      return (await answer.json()) as { ok: boolean }
    },
    async events() {
      const { body } = await fetch(`${origin}/events`, { headers: { cookie }, signal })
      const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
      return { next: async () => (await reader?.read())?.value ?? null }
    },
    leave: () => left.abort(),
  }
}

/** Of the newest import. */
function stateOf(workspace: string): string {
  const db = new BetterSqlite(workspace, { readonly: true })
  const state = db.prepare('SELECT state FROM snapshot ORDER BY id DESC LIMIT 1').pluck().get()
  db.close()
  return String(state)
}

/** What becomes of work when those who do it, or wait for it, stop. */
export const THREADS: readonly Fault[] = [
  {
    id: 'F33',
    what: 'the page is gone while an import runs',
    tries: 1,
    few: 1,
    async play({ folder }) {
      const workspace = await workspaceIn(folder)
      const file = join(folder, 'second.csv')
      writeFileSync(file, register(ROWS))
      const core = startCore({ dataFolder: join(folder, 'data'), documentsFolder: folder, language: 'en' })
      const door = await openBrowserDoor({
        core,
        words: createWords('en'),
        screensFolder: folder,
        documentsFolder: folder,
        port: 0,
      })
      const gone = await pageOf(door.address)
      await gone.call('workspace.open', { file: core.grant(workspace) })
      const progress = await gone.events()
      const lost = gone
        .call('import.stage', { files: [core.grant(file)], job: 'goes on' })
        .catch(() => 'lost')
      await progress.next()
      gone.leave()
      const next = await pageOf(door.address, gone.cookie)
      const seen = await next.events()
      const heard = Promise.race([seen.next(), wait(20_000, null)])
      const note = await next.call('note.add', { firm: 'K5', text: 'while it runs' })
      const told = await heard
      let state = stateOf(workspace)
      for (let n = 0; n < 100 && state === 'reading'; n += 1) {
        await wait(200)
        state = stateOf(workspace)
      }
      next.leave()
      await door.close()
      await core.close()
      return all(
        expectThat((await lost) === 'lost', 'the import was over before the page was gone'),
        expectThat(note.ok === true, 'the page that returns is not answered'),
        expectThat(told?.includes('"job":"goes on"') === true, 'the page that returns sees no progress'),
        expectThat(state === 'staged', `the import is left ${state}`),
      )
    },
  },
  {
    id: 'F34',
    what: 'the core’s thread dies under a call',
    tries: 1,
    few: 1,
    async play({ folder }) {
      const workspace = await workspaceIn(folder)
      const file = join(folder, 'second.csv')
      writeFileSync(file, register(8_000))
      const threads: Worker[] = []
      const note = (thread: Worker): void => void threads.push(thread)
      process.on('worker', note)
      const core = startCore({ dataFolder: join(folder, 'data'), documentsFolder: folder, language: 'en' })
      const reading = new Promise<void>((resolve) => core.listen(() => resolve()))
      await core.send('workspace.open', { file: core.grant(workspace) })
      process.off('worker', note)
      const staged = core.send('import.stage', { files: [core.grant(file)], job: 'lost' })
      await reading
      await threads[0]?.terminate()
      const late = wait(20_000, null)
      const reply = await Promise.race([staged, late])
      const again = await Promise.race([core.send('workspace.open', { file: core.grant(workspace) }), late])
      const redone = await Promise.race([
        core.send('import.stage', { files: [core.grant(file)], job: 'again' }),
        late,
      ])
      await Promise.race([core.close(), wait(5_000)])
      return all(
        expectThat(reply !== null, 'the lost call is never answered'),
        expectThat(
          reply?.ok === false && reply.error.code === 'internal',
          'a lost call is answered as if done',
        ),
        expectThat(again?.ok === true, 'does not start again'),
        expectThat(redone?.ok === true, 'cannot do it again'),
      )
    },
  },
  {
    id: 'F38',
    what: 'stopped for a while in an import, and going on',
    tries: 3,
    few: 0,
    possible: () => process.platform !== 'win32',
    async play({ folder, random }) {
      const workspace = await workspaceIn(folder)
      const before = contents(workspace)
      const file = join(folder, 'second.csv')
      writeFileSync(file, register(ROWS))
      let meanwhile = ''
      const { told } = await inChild(folder, importing(workspace, file), {
        async onTold({ call }, kill) {
          if (call !== 'workspace.open') return
          await wait(150 + random() * 300)
          kill('SIGSTOP')
          await wait(STOPPED_MS)
          meanwhile = contents(workspace)
          kill('SIGCONT')
        },
      })
      return all(
        expectThat(meanwhile === before, 'cannot be read meanwhile, or shows something else'),
        expectThat(told.length === 3 && told.every(({ ok }) => ok), 'does not go on'),
      )
    },
  },
]
