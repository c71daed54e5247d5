import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { openWorkspace } from '../../electron/core/store/open-workspace.ts'
import { smallCore } from '../electron/core/small-core.ts'
import { has, importing, inChild } from './child.ts'
import { all, expectThat, type Fault, type Try, type Verdict } from './fault.ts'
import { contents, FIRMS, flipBit, opened, register, workspaceIn } from './ground.ts'
import { countedIn, counting, type DiskCall, meeting } from './strace.ts'

const ROWS = 4_000

/** What is seen must be what was there, or all of the new; never something between. */
function wholeAfter(path: string, before: string): Verdict {
  const { code, sound } = opened(path)
  if (code !== null) return `cannot be opened: ${code}`
  if (!sound) return 'is not sound'
  const db = openWorkspace(path)
  const firms = Number(
    db.prepare(`SELECT count(*) FROM firm WHERE snapshot IN (SELECT id FROM shown_snapshot)`).pluck().get(),
  )
  db.close()
  if (firms === ROWS) return null
  return expectThat(
    firms === FIRMS && contents(path) === before,
    `shows ${firms} firms, or others than before`,
  )
}

async function interrupted(
  { folder }: Try,
  run: (workspace: string, file: string) => Promise<Verdict | undefined>,
): Promise<Verdict> {
  const workspace = await workspaceIn(folder)
  const before = contents(workspace)
  const file = join(folder, 'second.csv')
  writeFileSync(file, register(ROWS))
  const played = (await run(workspace, file)) ?? null
  const first = all(played, wholeAfter(workspace, before))
  if (first !== null) return first
  const core = smallCore(folder)
  await core.call('workspace.open', { file: workspace })
  const { report } = await core.call('import.stage', { files: [file], job: 'again', asOf: '2026-10-31' })
  await core.call('workspace.close', {})
  return all(
    expectThat(report.firms === ROWS, 'cannot be imported again'),
    expectThat(unfinished(workspace) === 0, 'takes the dead import for one that goes on'),
  )
}

/** Imports that look as if somebody still worked at them. */
function unfinished(workspace: string): number {
  const db = openWorkspace(workspace)
  const found = db.prepare(`SELECT count(*) FROM snapshot WHERE state IN ('reading', 'staged')`).pluck().get()
  db.close()
  return Number(found)
}

/** So that tries lie far apart however many there are: the golden section of what the ones before left. */
const share = (n: number): number => (0.5 + n * 0.618034) % 1

let wholeImport: Promise<number> | null = null
/** How long an import that nobody disturbs takes from the opening of the workspace on, in milliseconds. */
function undisturbed(folder: string): Promise<number> {
  wholeImport ??= inFolder(folder, async (workspace, file) => {
    let opened = 0
    await inChild(folder, importing(workspace, file), { onTold: () => (opened ||= performance.now()) })
    return performance.now() - opened
  })
  return wholeImport
}

/** One import writes a little less than the next. */
const SURELY = 0.9

const CALLS = ['pwrite64', 'fdatasync', 'fsync'] as const
let writesOfImport: Promise<ReadonlyMap<DiskCall, number>> | null = null
/** How often such an import writes and syncs. */
function writes(folder: string): Promise<ReadonlyMap<DiskCall, number>> {
  writesOfImport ??= inFolder(folder, async (workspace, file) => {
    const out = join(folder, 'calls.txt')
    await inChild(folder, importing(workspace, file), { before: counting(workspace, CALLS, out) })
    return countedIn(out)
  })
  return writesOfImport
}

/** With a workspace and a register of its own beside those of the try. */
async function inFolder<T>(folder: string, run: (workspace: string, file: string) => Promise<T>): Promise<T> {
  const own = join(folder, 'undisturbed')
  mkdirSync(own)
  const file = join(own, 'second.csv')
  writeFileSync(file, register(ROWS))
  return run(await workspaceIn(own), file)
}

const NOTE = `INSERT INTO note (source, firm, text, author, written_at) VALUES (1, 'K1', ?, 'haste', '2026-11-02')`
const NOTES = 30

/**
 * A workspace as a power cut leaves it: thirty notes were committed one by one, a long change was half written, too
 * much of it to wait in memory. With its log, whichever SQLite keeps.
 */
async function leftByPowerCut(folder: string): Promise<{ workspace: string; log: string | undefined }> {
  const workspace = await workspaceIn(folder)
  const db = openWorkspace(workspace)
  db.pragma('wal_autocheckpoint = 0')
  const add = db.prepare(NOTE)
  for (let n = 0; n < NOTES; n += 1) add.run(`Written in haste, number ${n}`)
  db.pragma('cache_size = 1')
  db.exec('BEGIN IMMEDIATE')
  for (let n = 0; n < 200; n += 1) add.run(`Half a change, number ${n} ${'.'.repeat(200)}`)
  const copies = ['', '-wal', '-journal'].filter((side) => existsSync(`${workspace}${side}`))
  for (const side of copies) copyFileSync(`${workspace}${side}`, join(folder, `cut.relevo${side}`))
  db.exec('ROLLBACK')
  db.close()
  const log = copies.find((side) => side !== '')
  return { workspace: join(folder, 'cut.relevo'), log: log && join(folder, `cut.relevo${log}`) }
}

/** Some earlier commit counts: notes 1 to k of those written, nothing of the half change, nothing torn. */
function earlierCommit(workspace: string): Verdict {
  const { code, sound } = opened(workspace)
  if (code !== null || !sound) return `${code ?? 'is not sound'}`
  const db = openWorkspace(workspace)
  const texts = db
    .prepare<[], string>(`SELECT text FROM note WHERE author = 'haste' ORDER BY id`)
    .pluck()
    .all()
  db.close()
  return all(
    expectThat(!texts.some((text) => text.startsWith('Half')), 'holds half a change'),
    expectThat(
      texts.every((text, n) => text === `Written in haste, number ${n}`),
      'holds no earlier commit',
    ),
  )
}

async function harmed(folder: string, harm: (log: string) => void): Promise<Verdict> {
  const { workspace, log } = await leftByPowerCut(folder)
  if (log === undefined) return earlierCommit(workspace) ?? 'keeps no log'
  harm(log)
  return earlierCommit(workspace)
}

export const CRASHES: readonly Fault[] = [
  {
    id: 'F01',
    what: 'kill -9 at a random moment of an import',
    tries: 60,
    few: 3,
    play: (at) =>
      interrupted(at, async (workspace, file) => {
        const moment = share(at.n) * (await undisturbed(at.folder))
        await inChild(at.folder, importing(workspace, file), {
          onTold({ call }, kill) {
            if (call === 'workspace.open') setTimeout(() => kill('SIGKILL'), moment)
          },
        })
      }),
  },
  {
    id: 'F02',
    what: 'crash exactly at the n-th write or sync',
    tries: 60,
    few: 0,
    possible: () => has('strace'),
    play: (at) =>
      interrupted(at, async (workspace, file) => {
        const counts = await writes(at.folder)
        const made = CALLS.filter((call) => counts.has(call))
        const call = made[at.n % made.length] ?? 'pwrite64'
        const when = 1 + Math.floor(share(at.n) * SURELY * (counts.get(call) ?? 0))
        const { told } = await inChild(at.folder, importing(workspace, file), {
          before: meeting(workspace, call, `signal=KILL:when=${when}`),
        })
        return expectThat(told.length < 3, `was not killed at ${call} ${when}`)
      }),
  },
  {
    id: 'F03',
    what: 'power cut: the log cut at any byte, or its tail zero',
    tries: 100,
    few: 5,
    play: ({ folder, n, random }) =>
      harmed(folder, (log) => {
        const bytes = readFileSync(log)
        const at = Math.floor(random() * bytes.length)
        if (n % 2 === 0) truncateSync(log, at)
        else writeFileSync(log, bytes.fill(0, at))
      }),
  },
  {
    id: 'F04',
    what: 'a bit flipped in the log',
    tries: 50,
    few: 5,
    play: ({ folder, random }) =>
      harmed(folder, (log) =>
        flipBit(log, Math.floor(random() * statSync(log).size), Math.floor(random() * 8)),
      ),
  },
  {
    id: 'F35',
    what: 'power off right after "done": done is on disk',
    tries: 3,
    few: 1,
    possible: () => has('strace'),
    async play(at) {
      const workspace = await workspaceIn(at.folder)
      const log = join(at.folder, 'trace.txt')
      await inChild(
        at.folder,
        [
          ['workspace.open', { file: workspace }],
          ['note.add', { firm: 'K3', text: 'on disk' }],
        ],
        {
          before: [
            'strace',
            '--seccomp-bpf',
            '-f',
            '-qq',
            '-y',
            '-o',
            log,
            '-e',
            'trace=pwrite64,fdatasync,fsync,write',
          ],
        },
      )
      const lines = readFileSync(log, 'utf8').split('\n')
      const done = lines.findIndex((line) => line.includes('note.add') && line.includes('write('))
      const written = lines
        .slice(0, done)
        .findLastIndex((line) => line.includes('pwrite64') && line.includes('.relevo-wal'))
      const synced = lines.slice(written, done).some((line) => /f(data)?sync\(.*\.relevo-wal/.test(line))
      return all(
        expectThat(done > 0 && written > 0, 'nothing was traced'),
        expectThat(synced, 'is told before it is synced'),
      )
    },
  },
]
