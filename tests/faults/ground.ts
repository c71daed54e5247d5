import { createHash } from 'node:crypto'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import BetterSqlite from 'better-sqlite3'
import { checkSoundness } from '../../electron/core/store/check-soundness.ts'
import { withFileErrors } from '../../electron/core/store/file-errors.ts'
import { openWorkspace } from '../../electron/core/store/open-workspace.ts'
import { sealSnapshots } from '../../electron/core/store/seal-snapshots.ts'
import { type SmallCore, smallCore } from '../electron/core/small-core.ts'

const HEADER =
  'registry_id,name,legal_form,sector_code,founded,employees,owner_name,owner_birth_year,municipality\n'
const row = (n: number): string =>
  `K${n},Firma ${n} SL,SL,25.62,19${60 + (n % 40)}-04-02,${n % 90},Persona Invento ${n},19${40 + (n % 40)},Lugar ${n % 7}\n`

/** A register of so many invented firms, each with a person. */
export const register = (firms: number): string =>
  HEADER + Array.from({ length: firms }, (_, n) => row(n)).join('')

export const FIRMS = 300
let prepared: Promise<string> | null = null

/** A sound workspace with firms, people, notes and an edit; copied for each try. */
export async function workspaceIn(folder: string): Promise<string> {
  prepared ??= prepare()
  const path = join(folder, 'district.relevo')
  copyFileSync(await prepared, path)
  return path
}

async function prepare(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'relevo-faults-ground-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const core = smallCore(folder)
  const path = join(folder, 'district.relevo')
  await core.call('workspace.create', { file: path })
  await core.importFile(core.file('first.csv', register(FIRMS)))
  for (let n = 0; n < 20; n += 1)
    await core.call('note.add', { firm: `K${n}`, text: `A note of some length, number ${n}` })
  await core.call('firm.edit', { id: 'K1', field: 'employees', value: '17', reason: 'counted' })
  const { id } = await core.call('campaign.create', { name: 'Talleres', lens: 'succession' })
  await core.call('campaign.addFirms', {
    campaign: id,
    firms: Array.from({ length: 40 }, (_, n) => `K${n}`),
  })
  for (let n = 0; n < 20; n += 1)
    await core.call('contact.add', { firm: `K${n}`, name: `Contacto Invento ${n}`, role: 'owner' })
  await core.call('workspace.close', {})
  const db = openWorkspace(path)
  sealSnapshots(db)
  db.pragma('wal_checkpoint(TRUNCATE)')
  db.close()
  return path
}

/** A fingerprint of all that a person sees or typed. */
export function contents(path: string): string {
  const db = new BetterSqlite(path, { readonly: true })
  try {
    const hash = createHash('sha256')
    for (const sql of SEEN)
      for (const values of db.prepare(sql).raw().iterate()) hash.update(JSON.stringify(values))
    return hash.digest('hex')
  } finally {
    db.close()
  }
}

const SHOWN = 'snapshot IN (SELECT id FROM shown_snapshot)'
const SEEN = [
  `SELECT firm.*, term.text FROM firm LEFT JOIN term ON term.id = firm.municipality WHERE ${SHOWN} ORDER BY key`,
  `SELECT person.name FROM person JOIN firm ON firm.key = person.firm WHERE ${SHOWN} ORDER BY person.firm`,
  'SELECT * FROM note ORDER BY id',
  'SELECT * FROM edit ORDER BY id',
  'SELECT * FROM campaign ORDER BY id',
  'SELECT * FROM member ORDER BY id',
  'SELECT * FROM contact ORDER BY id',
]

/** Opens a workspace as the program does and looks through it. Null where it cannot be opened, with the code in `code`. */
export function opened(path: string): { readonly code: string | null; readonly sound: boolean } {
  try {
    const db = openWorkspace(path)
    try {
      return { code: null, sound: withFileErrors(path, () => checkSoundness(db)).sound }
    } finally {
      db.close()
    }
  } catch (error) {
    return { code: String((error as { code?: unknown }).code ?? error), sound: false }
  }
}

/** What is shown, in the order of the ranking. */
export async function shown(core: SmallCore): Promise<string> {
  const page = await core.call('ranking.page', { lens: 'succession', offset: 0, limit: 500 })
  return JSON.stringify([page.firms, page.candidates])
}

export function flipBit(path: string, at: number, bit: number): void {
  const bytes = readFileSync(path)
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
  writeFileSync(path, bytes)
}

/** The code a call failed with, or "done". */
export async function outcomeOf(core: SmallCore, call: string, input: unknown): Promise<string> {
  const reply = await core.send(call, input)
  return reply.ok ? 'done' : reply.error.code
}
