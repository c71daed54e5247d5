import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite from 'better-sqlite3'
import { smallCore } from '../electron/core/small-core.ts'
import { inChild } from './child.ts'
import { all, expectThat, type Fault } from './fault.ts'
import { outcomeOf, workspaceIn } from './ground.ts'

/** Others who are at the same file. */
export const SHARING: readonly Fault[] = [
  {
    id: 'F11',
    what: 'open in a second program, or on another machine',
    tries: 1,
    few: 1,
    async play({ folder }) {
      const workspace = await workspaceIn(folder)
      let leave = (): void => {}
      const other = inChild(
        folder,
        [
          ['workspace.open', { file: workspace }],
          ['wait', 60_000],
        ],
        { onStart: (kill) => (leave = () => kill('SIGTERM')) },
      )
      const core = smallCore(join(folder, 'own'), { now: () => new Date() })
      await core.call('workspace.open', { file: workspace })
      let alsoOpen: readonly unknown[] = []
      for (let n = 0; n < 100 && alsoOpen.length === 0; n += 1) {
        await new Promise((resolve) => setTimeout(resolve, 200))
        alsoOpen = (await core.call('workspace.care', {})).alsoOpen
      }
      await core.call('workspace.close', {})
      leave()
      await other
      const db = new BetterSqlite(workspace)
      db.prepare(`INSERT INTO presence VALUES ('far:1', 'far', 'ana', ?)`).run(new Date().toISOString())
      db.close()
      const far = await outcomeOf(core, 'workspace.open', { file: workspace })
      const reading = await outcomeOf(core, 'workspace.open', { file: workspace, readOnly: true })
      const writing = await outcomeOf(core, 'note.add', { firm: 'K1', text: 'no' })
      await core.call('workspace.close', {})
      return all(
        expectThat(alsoOpen.length === 1, 'does not say that it is open elsewhere'),
        expectThat(far === 'workspace-open-elsewhere', `another machine’s is answered with ${far}`),
        expectThat(
          reading === 'done' && writing === 'workspace-read-only',
          `reading ${reading}, writing ${writing}`,
        ),
      )
    },
  },
  {
    id: 'F12',
    what: 'another program holds the lock',
    tries: 1,
    few: 1,
    async play({ folder }) {
      const workspace = await workspaceIn(folder)
      const core = smallCore(folder)
      await core.call('workspace.open', { file: workspace })
      const other = new BetterSqlite(workspace)
      other.exec('BEGIN IMMEDIATE')
      const writing = await outcomeOf(core, 'note.add', { firm: 'K1', text: 'waits' })
      const reading = await outcomeOf(core, 'ranking.page', { lens: 'succession', offset: 0, limit: 5 })
      other.exec('ROLLBACK')
      other.close()
      const after = await outcomeOf(core, 'note.add', { firm: 'K1', text: 'written' })
      await core.call('workspace.close', {})
      return expectThat(
        writing === 'workspace-in-use' && reading === 'done' && after === 'done',
        `${writing}, ${reading}, ${after}`,
      )
    },
  },
  {
    id: 'F13',
    what: 'the file is replaced while it is open',
    tries: 1,
    few: 1,
    possible: () => process.platform !== 'win32',
    async play({ folder }) {
      const workspace = await workspaceIn(folder)
      const core = smallCore(folder)
      await core.call('workspace.open', { file: workspace })
      copyFileSync(workspace, join(folder, 'other'))
      renameSync(workspace, join(folder, 'moved'))
      renameSync(join(folder, 'other'), workspace)
      const before = readFileSync(workspace)
      const writing = await outcomeOf(core, 'note.add', { firm: 'K1', text: 'into which?' })
      await core.call('workspace.close', {})
      return all(
        expectThat(writing === 'workspace-replaced', `a note is answered with ${writing}`),
        expectThat(readFileSync(workspace).equals(before), 'the new file was written to'),
      )
    },
  },
  {
    id: 'F36',
    what: 'what is to be written over cannot be',
    tries: 3,
    few: 3,
    async play({ folder, n }) {
      const workspace = await workspaceIn(folder)
      const target = join(folder, 'target')
      mkdirSync(join(target, 'inside'), { recursive: true })
      const core = smallCore(folder)
      await core.call('workspace.open', { file: workspace })
      const file = n === 2 ? join(folder, 'none', 'list.csv') : target
      const said =
        n === 0
          ? await outcomeOf(core, 'workspace.backup', { file })
          : await outcomeOf(core, 'ranking.export', { lens: 'succession', format: 'csv', file })
      await core.call('workspace.close', {})
      return all(
        expectThat(said === 'file-not-writable', `is answered with ${said}`),
        expectThat(existsSync(join(target, 'inside')), 'what was there is gone'),
        expectThat(!readdirSync(folder).some((name) => name.endsWith('.unfinished')), 'half a file is left'),
      )
    },
  },
]
