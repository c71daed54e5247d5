import { copyFileSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite from 'better-sqlite3'
import { copyBefore, listBackups } from '../../electron/core/store/backups.ts'
import { copyDatabase } from '../../electron/core/store/copy-database.ts'
import { APPLICATION_ID } from '../../electron/core/store/format.ts'
import { strangeObjects } from '../../electron/core/store/inspect-workspace.ts'
import { MIGRATIONS } from '../../electron/core/store/migrations/all.ts'
import { openWorkspace } from '../../electron/core/store/open-workspace.ts'
import { smallCore } from '../electron/core/small-core.ts'
import { has, inChild } from './child.ts'
import { all, expectThat, type Fault, type Try, type Verdict } from './fault.ts'
import { contents, flipBit, opened, outcomeOf, workspaceIn } from './ground.ts'
import { countedIn, counting, meeting } from './strace.ts'

/** Either the damage is told in a sentence, at opening or by looking through, or nothing that is seen has changed. */
function toldOrHarmless(path: string, before: string): Verdict {
  const { code, sound } = opened(path)
  if (code?.startsWith('SQLITE') === true) return `is answered with ${code}`
  if (code !== null || !sound) return null
  return expectThat(contents(path) === before, 'is damaged, and nobody says so')
}

/** Refused with this code, and not a byte of it changed. */
function refused(path: string, code: string): Verdict {
  const before = readFileSync(path)
  const found = opened(path)
  return all(
    expectThat(found.code === code, `answers ${found.code ?? 'by opening it'}, not ${code}`),
    expectThat(readFileSync(path).equals(before), 'was written to'),
  )
}

const STRANGERS: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['text', 'id,name\n1,Aro\n'],
  ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR'],
  ['zeros', '\0'.repeat(8192)],
]

const HOSTILE: readonly string[] = [
  `CREATE TRIGGER quiet AFTER INSERT ON note BEGIN UPDATE firm SET name = 'x'; END`,
  `CREATE VIEW more AS SELECT * FROM firm`,
  `CREATE VIRTUAL TABLE other USING fts5 (text)`,
  `CREATE TABLE made (a TEXT, b TEXT GENERATED ALWAYS AS (upper(a)) STORED)`,
  `CREATE INDEX odd ON firm (lower(name))`,
  `DROP VIEW shown_snapshot; CREATE VIEW shown_snapshot AS SELECT 1 AS id, 1 AS source`,
]

/** A file as an earlier version left it, with firms in it where that version had them. */
function ofFormat(path: string, version: number): void {
  const db = new BetterSqlite(path)
  db.pragma('journal_mode = WAL')
  db.pragma(`application_id = ${APPLICATION_ID}`)
  for (const sql of MIGRATIONS.slice(0, version)) db.exec(sql)
  db.pragma(`user_version = ${version}`)
  db.exec(`INSERT INTO source (name) VALUES ('municipal')`)
  const add = db.prepare(
    `INSERT INTO note (source, firm, text, author, written_at) VALUES (1, ?, 'kept', '', '2026-11-02')`,
  )
  db.transaction(() => {
    for (let n = 0; n < 500; n += 1) add.run(`K${n}`)
  })()
  db.close()
}

const versionOf = (path: string): { version: number; notes: number; whole: boolean } => {
  const db = new BetterSqlite(path)
  const version = Number(db.pragma('user_version', { simple: true }))
  const notes = Number(db.prepare('SELECT count(*) FROM note').pluck().get())
  const whole = strangeObjects(db, version).length === 0
  db.close()
  return { version, notes, whole }
}

let migrationWrites: Promise<number> | null = null
/** How often a file is written to while it is brought from the first format to today's. */
function writesOfMigration(folder: string): Promise<number> {
  const count = async (): Promise<number> => {
    const own = join(folder, 'undisturbed')
    const [path, out] = [join(own, 'old.relevo'), join(own, 'calls.txt')]
    mkdirSync(own)
    ofFormat(path, 1)
    await inChild(own, [['workspace.open', { file: path }]], { before: counting(path, ['pwrite64'], out) })
    return countedIn(out).get('pwrite64') ?? 0
  }
  migrationWrites ??= count()
  return migrationWrites
}

async function damagedAt(
  { folder, random }: Try,
  harm: (path: string, at: number) => void,
): Promise<Verdict> {
  const path = await workspaceIn(folder)
  const before = contents(path)
  harm(path, Math.floor(random() * statSync(path).size))
  return toldOrHarmless(path, before)
}

export const DAMAGE: readonly Fault[] = [
  {
    id: 'F14',
    what: 'a bit flipped in the workspace',
    tries: 300,
    few: 10,
    play: (at) => damagedAt(at, (path, byte) => flipBit(path, byte, Math.floor(at.random() * 8))),
  },
  {
    id: 'F15',
    what: 'the workspace cut short at any byte',
    tries: 100,
    few: 5,
    play: (at) => damagedAt(at, (path, byte) => truncateSync(path, byte)),
  },
  {
    id: 'F16',
    what: 'no database at all: nothing, text, a picture, zeros',
    tries: 4,
    few: 4,
    async play({ folder, n }) {
      const path = join(folder, 'stranger.relevo')
      writeFileSync(path, STRANGERS[n]?.[1] ?? '')
      return refused(path, 'workspace-not-ours')
    },
  },
  {
    id: 'F17',
    what: 'the newest copy is damaged too',
    tries: 5,
    few: 1,
    async play({ folder, random }) {
      const path = await workspaceIn(folder)
      const db = openWorkspace(path)
      for (const day of ['2026-11-01', '2026-11-02'])
        copyBefore(db, path, { why: 'opened', now: new Date(`${day}T09:00:00Z`) })
      db.close()
      const [newest, next] = listBackups(path)
      if (newest === undefined || next === undefined) return 'made no copies'
      writeFileSync(newest.path, readFileSync(newest.path).fill(0, 4096 * (1 + Math.floor(random() * 3))))
      writeFileSync(path, 'gone')
      const core = smallCore(folder)
      const wrong = await outcomeOf(core, 'backup.restore', { file: path, backup: newest.path })
      const right = await outcomeOf(core, 'backup.restore', { file: path, backup: next.path })
      const found = await core.call('workspace.verify', {})
      await core.call('workspace.close', {})
      return all(
        expectThat(wrong === 'backup-not-sound', `a damaged copy is answered with ${wrong}`),
        expectThat(right === 'done' && found.sound, `the next one is answered with ${right}`),
      )
    },
  },
  {
    id: 'F18',
    what: 'a copy made while another connection writes',
    tries: 5,
    few: 1,
    async play({ folder }) {
      const path = await workspaceIn(folder)
      const db = openWorkspace(path)
      const writer = openWorkspace(path)
      writer.pragma('wal_autocheckpoint = 0')
      writer.exec(`UPDATE note SET text = 'done before' WHERE firm = 'K2'`)
      writer.exec(`BEGIN IMMEDIATE; UPDATE note SET text = 'half done'`)
      const copy = join(folder, 'copy.relevo')
      copyDatabase(db, copy)
      writer.exec('COMMIT')
      writer.close()
      db.close()
      const { sound } = opened(copy)
      const copied = new BetterSqlite(copy)
      const count = copied.prepare('SELECT count(*) FROM note WHERE text = ?').pluck()
      const [half, before] = ['half done', 'done before'].map((text) => count.get(text))
      copied.close()
      return all(
        expectThat(sound, 'the copy is not sound'),
        expectThat(half === 0, 'the copy holds half a change'),
        expectThat(before === 1, 'the copy lacks what was written before'),
      )
    },
  },
  {
    id: 'F19',
    what: 'a workspace of every earlier format',
    tries: MIGRATIONS.length,
    few: MIGRATIONS.length,
    async play({ folder, n }) {
      const path = join(folder, 'old.relevo')
      ofFormat(path, n + 1)
      openWorkspace(path).close()
      const { version, notes } = versionOf(path)
      const copies = listBackups(path).length
      return all(
        expectThat(
          version === MIGRATIONS.length && notes === 500,
          `is of format ${version} with ${notes} notes`,
        ),
        expectThat(copies === (n + 1 < MIGRATIONS.length ? 1 : 0), `${copies} copies were made before`),
      )
    },
  },
  {
    id: 'F20',
    what: 'kill -9 in a migration',
    tries: 20,
    few: 0,
    possible: () => has('strace') && MIGRATIONS.length > 1,
    async play({ folder, random }) {
      const path = join(folder, 'old.relevo')
      ofFormat(path, 1)
      const when = 1 + Math.floor(random() * (await writesOfMigration(folder)))
      const { told } = await inChild(folder, [['workspace.open', { file: path }]], {
        before: meeting(path, 'pwrite64', `signal=KILL:when=${when}`),
      })
      const { version, notes, whole } = versionOf(path)
      return all(
        expectThat(told.length === 0, `was not killed at write ${when}`),
        expectThat(whole, `is neither of format ${version} nor of the next`),
        expectThat(notes === 500, `${notes} notes are left`),
        expectThat(opened(path).code === null, 'cannot be opened again'),
      )
    },
  },
  {
    id: 'F21',
    what: 'a workspace of a newer version',
    tries: 1,
    few: 1,
    async play({ folder }) {
      const path = await workspaceIn(folder)
      const db = new BetterSqlite(path)
      db.pragma('journal_mode = DELETE')
      db.pragma('user_version = 99')
      db.close()
      return refused(path, 'workspace-newer')
    },
  },
  {
    id: 'F22',
    what: 'another program’s SQLite file',
    tries: 1,
    few: 1,
    async play({ folder }) {
      const path = join(folder, 'bookmarks.relevo')
      const db = new BetterSqlite(path)
      db.exec('CREATE TABLE bookmark (url TEXT)')
      db.close()
      return refused(path, 'workspace-not-ours')
    },
  },
  {
    id: 'F23',
    what: 'a workspace with something hidden in it',
    tries: HOSTILE.length,
    few: HOSTILE.length,
    async play({ folder, n }) {
      const path = await workspaceIn(folder)
      const db = new BetterSqlite(path)
      db.exec(HOSTILE[n] ?? '')
      db.pragma('wal_checkpoint(TRUNCATE)')
      db.close()
      const no = refused(path, 'workspace-strange')
      const core = smallCore(folder)
      const into = join(folder, 'fresh.relevo')
      const rescued = await outcomeOf(core, 'workspace.rescue', { file: path, into })
      copyFileSync(path, join(folder, 'as-it-was'))
      return all(
        no,
        expectThat(rescued === 'done', `its data are answered with ${rescued}`),
        expectThat(opened(into).sound, 'what was rescued is not sound'),
      )
    },
  },
]
