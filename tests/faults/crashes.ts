import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openWorkspace } from '../../electron/core/store/open-workspace.ts'
import { startCore } from '../../electron/core/thread/start-core.ts'
import { smallCore } from '../electron/core/small-core.ts'
import { has, importing, inChild } from './child.ts'
import { all, expectThat, type Fault, type Try, type Verdict } from './fault.ts'
import { contents, FIRMS, flipBit, opened, outcomeOf, register, workspaceIn } from './ground.ts'

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
  run: (workspace: string, file: string) => Promise<unknown>,
): Promise<Verdict> {
  const workspace = await workspaceIn(folder)
  const before = contents(workspace)
  const file = join(folder, 'second.csv')
  writeFileSync(file, register(ROWS))
  await run(workspace, file)
  const first = wholeAfter(workspace, before)
  if (first !== null) return first
  const core = smallCore(folder)
  await core.call('workspace.open', { file: workspace })
  const { report } = await core.call('import.stage', { files: [file], job: 'again', asOf: '2026-10-31' })
  await core.call('workspace.close', {})
  return expectThat(report.firms === ROWS, 'cannot be imported again')
}

const CALLS = ['pwrite64', 'fdatasync', 'fsync'] as const
const traced = (workspace: string, call: string, what: string): readonly string[] => [
  'strace',
  '--seccomp-bpf',
  '-f',
  '-qq',
  '-o',
  '/dev/null',
  ...['', '-wal', '-journal'].flatMap((side) => ['-P', `${workspace}${side}`]),
  '-e',
  `trace=${call}`,
  '-e',
  `inject=${call}:${what}`,
]

/** Commits that lie in the write-ahead log alone, and the number of notes after each. */
async function withLog(folder: string): Promise<{ workspace: string; log: string }> {
  const workspace = await workspaceIn(folder)
  const db = openWorkspace(workspace)
  db.pragma('wal_autocheckpoint = 0')
  const add = db.prepare(
    `INSERT INTO note (source, firm, text, author, written_at) VALUES (1, 'K1', ?, '', '2026-11-02')`,
  )
  for (let n = 0; n < 30; n += 1) add.run(`Written in haste, number ${n}`)
  copyFileSync(workspace, join(folder, 'cut.relevo'))
  copyFileSync(`${workspace}-wal`, join(folder, 'cut.relevo-wal'))
  db.close()
  return { workspace: join(folder, 'cut.relevo'), log: join(folder, 'cut.relevo-wal') }
}

/** After harm to the log some earlier commit counts: notes 1 to k of those written, nothing else, nothing torn. */
function earlierCommit(workspace: string): Verdict {
  const { code, sound } = opened(workspace)
  if (code !== null || !sound) return `${code ?? 'is not sound'}`
  const db = openWorkspace(workspace)
  const texts = db
    .prepare<[], string>(`SELECT text FROM note WHERE text LIKE 'Written%' ORDER BY id`)
    .pluck()
    .all()
  db.close()
  return expectThat(
    texts.every((text, n) => text === `Written in haste, number ${n}`),
    'holds no earlier commit',
  )
}

export const CRASHES: readonly Fault[] = [
  {
    id: 'F01',
    what: 'kill -9 at a random moment of an import',
    tries: 60,
    few: 1,
    play: (at) =>
      interrupted(at, (workspace, file) =>
        inChild(at.folder, importing(workspace, file), {
          onStart: (kill) => setTimeout(() => kill('SIGKILL'), 250 + at.random() * 1_250),
        }),
      ),
  },
  {
    id: 'F02',
    what: 'crash exactly at the n-th write or sync',
    tries: 60,
    few: 0,
    possible: () => has('strace'),
    play: (at) =>
      interrupted(at, (workspace, file) => {
        const call = CALLS[at.n % CALLS.length] ?? 'pwrite64'
        const most = call === 'pwrite64' ? 400 : 8
        const before = traced(workspace, call, `signal=KILL:when=${1 + Math.floor(at.random() * most)}`)
        return inChild(at.folder, importing(workspace, file), { before })
      }),
  },
  {
    id: 'F03',
    what: 'power cut: the log cut at any byte, or its tail zero',
    tries: 100,
    few: 5,
    async play({ folder, n, random }) {
      const { workspace, log } = await withLog(folder)
      const bytes = readFileSync(log)
      const at = Math.floor(random() * bytes.length)
      if (n % 2 === 0) truncateSync(log, at)
      else writeFileSync(log, bytes.fill(0, at))
      return earlierCommit(workspace)
    },
  },
  {
    id: 'F04',
    what: 'a bit flipped in the log',
    tries: 50,
    few: 5,
    async play({ folder, random }) {
      const { workspace, log } = await withLog(folder)
      flipBit(log, Math.floor(random() * readFileSync(log).length), Math.floor(random() * 8))
      return earlierCommit(workspace)
    },
  },
  {
    id: 'F34',
    what: 'the core’s thread ends under a call',
    tries: 1,
    few: 1,
    async play({ folder }) {
      const workspace = await workspaceIn(folder)
      const file = join(folder, 'second.csv')
      writeFileSync(file, register(ROWS))
      const core = startCore({ dataFolder: join(folder, 'data'), documentsFolder: folder, language: 'en' })
      await core.send('workspace.open', { file: core.grant(workspace) })
      const staged = core.send('import.stage', { files: [core.grant(file)], job: 'lost' })
      await core.close()
      const reply = await staged
      const again = await core.send('workspace.open', { file: core.grant(workspace) })
      await core.close()
      return all(
        expectThat(!reply.ok, 'a lost call is answered as if done'),
        expectThat(again.ok, 'does not start again'),
      )
    },
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
  {
    id: 'F38',
    what: 'stopped for a while in an import, and going on',
    tries: 3,
    few: 0,
    async play(at) {
      const workspace = await workspaceIn(at.folder)
      const file = join(at.folder, 'second.csv')
      writeFileSync(file, register(ROWS))
      const { told } = await inChild(at.folder, importing(workspace, file), {
        onStart(kill) {
          setTimeout(() => kill('SIGSTOP'), 400 + at.random() * 600)
          setTimeout(() => kill('SIGCONT'), 2_500)
        },
      })
      return expectThat(told.length === 3 && told.every(({ ok }) => ok), 'does not go on')
    },
  },
  {
    id: 'F33',
    what: 'the page is gone while an import runs',
    tries: 1,
    few: 1,
    async play({ folder }) {
      const workspace = await workspaceIn(folder)
      const core = smallCore(folder)
      const file = core.file('second.csv', register(ROWS))
      await core.call('workspace.open', { file: workspace })
      const running = core.send('import.stage', { files: [file], job: 'goes on', asOf: '2026-10-31' })
      const meanwhile = await outcomeOf(core, 'note.add', { firm: 'K5', text: 'while it runs' })
      const reply = await running
      await core.call('workspace.close', {})
      return all(
        expectThat(meanwhile === 'done', `another page gets ${meanwhile}`),
        expectThat(reply.ok, 'the import stops'),
      )
    },
  },
]
