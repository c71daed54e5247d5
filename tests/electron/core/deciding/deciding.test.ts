import { join } from 'node:path'
import BetterSqlite from 'better-sqlite3'
import { beforeEach, describe, expect, it } from 'vitest'
import { explanationText } from '../../../../electron/cli/layout/explanation-text.ts'
import { joinWorkspace } from '../../../../electron/core/store/open-workspace.ts'
import { createWords } from '../../../../shared/words/words.ts'
import { failureOf, type SmallCore, smallCore } from '../small-core.ts'
import { tempFolder } from '../temp-folder.ts'

const REGISTER = `registry_id,name,legal_form,sector_code,founded,employees,owner_birth_year,municipality,status
001,Talleres Aro SL,SL,25.62,1991-04-02,24,1958,Ribera,Active
002,Panadería Luz SL,SL,10.71,1988-01-15,9,1961,Ribera,Active
003,Imprenta Sol S. Coop.,S. Coop.,18.12,1979-09-30,17,1990,Valle,Active
`
const lens = 'succession'
const root = tempFolder()
let cores = 0
let core: SmallCore
let path: string
const explain = (id: string, of: 'succession' | 'recovery' = lens) =>
  core.call('firm.explain', { id, lens: of })
const decide = (firm: string, decision: 'take-on' | 'later' | 'not', reason = `Said ${decision}`) =>
  core.call('decision.add', { firm, lens, decision, reason })
const contest = (firm: string) =>
  core.call('contest.add', { firm, lens, by: 'owner', reason: 'We are four, not twenty-four' })
const correct = () =>
  core.call('firm.edit', { id: '001', field: 'employees', value: '4', reason: 'Pay slips' })
const settle = (id: number) =>
  core.call('contest.resolve', { contest: id, outcome: 'corrected', note: 'Pay slips seen' })

function countOf(file: string, table: string): unknown {
  const other = joinWorkspace(file)
  try {
    return other.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
  } finally {
    other.close()
  }
}

beforeEach(async () => {
  cores += 1
  core = smallCore(join(root, String(cores)))
  path = join(core.folder, 'district.relevo')
  await core.call('workspace.create', { file: path })
  await core.call('settings.set', { author: 'Ana' })
  await core.importFile(core.file('register.csv', REGISTER))
})

describe('a decision', () => {
  it('keeps its reason, its author and the score, rank and model that stood beside it', async () => {
    const { calculation, model } = await explain('001')
    const made = await decide('001', 'take-on', '  The owner wants to talk ')
    expect(made).toMatchObject({
      firm: '001',
      decision: 'take-on',
      reason: 'The owner wants to talk',
      author: 'Ana',
      writtenAt: '2026-11-02T09:30:00.000Z',
      removedAt: null,
      stood: { rank: calculation.rank, model },
    })
    expect(made.stood.score).toBeCloseTo(calculation.score, 9)
    await correct()
    const after = await explain('001')
    expect(after.calculation.score).toBeLessThan(made.stood.score)
    expect(after.decisions).toEqual([made])
  })

  it('is refused without a reason, and of a firm that is not there', async () => {
    for (const reason of ['', '   '])
      expect(await failureOf(decide('001', 'later', reason))).toBe('input-not-valid')
    expect(await failureOf(decide('009', 'later'))).toBe('firm-unknown')
    expect((await explain('001')).decisions).toEqual([])
  })

  it('stays as it was written when another takes its place, and counts again when that is taken back', async () => {
    const first = await decide('001', 'later')
    const second = await decide('001', 'not')
    const said = async () =>
      (await explain('001')).decisions.map(({ decision, removedAt }) => [decision, removedAt === null])
    expect(await said()).toEqual([
      ['not', true],
      ['later', true],
    ])
    await core.call('decision.remove', { decision: second.id })
    expect(await said()).toEqual([
      ['not', false],
      ['later', true],
    ])
    expect(await failureOf(core.call('decision.remove', { decision: second.id }))).toBe('decision-unknown')
    await core.call('decision.restore', { decision: second.id })
    expect((await explain('001')).decisions).toEqual([second, first])
    expect(await failureOf(core.call('decision.restore', { decision: 99 }))).toBe('decision-unknown')
  })

  it('is of its lens alone, and may be of a firm that a gate keeps out', async () => {
    const made = await decide('003', 'not')
    expect(made.stood.rank).toBeNull()
    expect((await explain('003', 'recovery')).decisions).toEqual([])
  })
})

describe('a contest', () => {
  it('marks the firm while it is open, in the list as on its page', async () => {
    const flagged = async () => {
      const { candidates } = await core.call('ranking.page', { lens, offset: 0, limit: 10 })
      return candidates.filter(({ flags }) => flags.includes('contested')).map(({ id }) => id)
    }
    expect(await flagged()).toEqual([])
    const { id } = await contest('002')
    expect(await flagged()).toEqual(['002'])
    await core.call('contest.remove', { contest: id })
    expect(await flagged()).toEqual([])
    expect((await explain('002')).contests).toEqual([])
    await core.call('contest.restore', { contest: id })
    expect(await flagged()).toEqual(['002'])
    expect(await failureOf(core.call('contest.restore', { contest: id }))).toBe('contest-unknown')
    await core.call('workspace.close', {})
    await core.call('workspace.open', { file: path })
    expect(await flagged()).toEqual(['002'])
    await core.call('contest.resolve', { contest: id, outcome: 'confirmed', note: 'Payroll agrees' })
    expect(await flagged()).toEqual([])
  })

  it('keeps both scores, the one before and the one computed anew when it is settled', async () => {
    const before = (await explain('001')).calculation.score
    const opened = await contest('001')
    expect(opened).toMatchObject({ by: 'owner', author: 'Ana', resolution: null })
    expect(opened.before.score).toBeCloseTo(before, 9)
    await correct()
    const settled = await settle(opened.id)
    const now = (await explain('001')).calculation
    expect(settled).toMatchObject({
      before: opened.before,
      resolution: { outcome: 'corrected', note: 'Pay slips seen', author: 'Ana', after: { rank: now.rank } },
    })
    expect(settled.resolution?.after.score).toBeCloseTo(now.score, 9)
    expect(now.score).toBeLessThan(before - 1)
    expect((await explain('001')).contests).toEqual([settled])
  })

  it('is settled once; several may be open, each with its own end', async () => {
    const [first, second] = [await contest('001'), await contest('001')]
    await settle(first.id)
    expect((await explain('001')).calculation.flags).toContain('contested')
    expect(await failureOf(settle(first.id))).toBe('contest-resolved')
    expect(await failureOf(core.call('contest.remove', { contest: first.id }))).toBe('contest-resolved')
    expect(await failureOf(settle(99))).toBe('contest-unknown')
    await settle(second.id)
    expect((await explain('001')).calculation.flags).not.toContain('contested')
  })

  it('scores the firm from the file, not from what was computed earlier', async () => {
    const opened = await contest('001')
    const held = (await explain('001')).calculation.score
    const other = joinWorkspace(path)
    other.exec(`INSERT INTO judgement (source, firm, about, value, reason, author, written_at)
      VALUES (1, '001', 'given-sector', 0, 'another program', 'Eva', '2026-11-02')`)
    other.close()
    expect((await settle(opened.id)).resolution?.after.score).toBeLessThan(held - 1)
  })
})

describe('a firm that asked not to be scored', () => {
  it('has no score to decide on, contest or compare, and keeps nothing of one', async () => {
    await core.call('suppression.add', { firm: '001', reason: 'asked', scoring: true })
    expect(await failureOf(decide('001', 'take-on'))).toBe('firm-objected')
    expect(await failureOf(contest('001'))).toBe('firm-objected')
    expect(await failureOf(core.call('firm.compare', { lens, ids: ['002', '001'] }))).toBe('firm-objected')
    for (const table of ['decision', 'contest']) expect([table, countOf(path, table)]).toEqual([table, 0])
    expect(explanationText(await explain('001'), createWords('en'))).not.toMatch(/\d\d\.\d\d/)
  })
})

describe('what was decided and contested', () => {
  it('outlives the next extract and the restart, and is sound', async () => {
    await decide('001', 'take-on')
    await contest('001')
    await core.importFile(core.file('next.csv', REGISTER.replace(',24,1958', ',23,1958')))
    await core.call('workspace.close', {})
    await core.call('workspace.open', { file: path })
    const { decisions, contests, calculation } = await explain('001')
    expect([decisions.length, contests.length]).toEqual([1, 1])
    expect(calculation.flags).toContain('contested')
    expect(await core.call('workspace.verify', {})).toMatchObject({ sound: true })
  })

  it('shows where it was rewritten behind the program’s back', async () => {
    await decide('001', 'not')
    const other = new BetterSqlite(path)
    other.exec(`UPDATE decision SET decision = 'take-on'`)
    other.close()
    expect(await core.call('workspace.verify', {})).toMatchObject({ sound: false, written: ['decision'] })
  })

  it('is found and erased where it names a person, and goes with its register', async () => {
    await decide('001', 'take-on', 'Marta Ruiz asked for it')
    const { id } = await contest('002')
    await core.call('contest.resolve', { contest: id, outcome: 'confirmed', note: 'Ruiz, Marta agrees' })
    const places = async () =>
      (await core.call('person.find', { name: 'Marta Ruiz' })).map(
        ({ table, column }) => `${table}.${column}`,
      )
    expect(await places()).toEqual(['contest.note', 'decision.reason'])
    expect(await core.call('person.erase', { name: 'Marta Ruiz' })).toMatchObject({ rows: 2 })
    expect(await places()).toEqual([])
    expect((await explain('001')).decisions[0]?.reason).toBe('[…] asked for it')
    const [source] = (await core.call('privacy.report', {})).sources
    await core.call('privacy.purgeSource', { source: source?.source ?? '' })
    for (const table of ['decision', 'contest']) expect([table, countOf(path, table)]).toEqual([table, 0])
  })

  it('stands in the audit without its reason', async () => {
    const { id } = await decide('001', 'take-on', 'A private matter')
    await core.call('decision.remove', { decision: id })
    await settle((await contest('002')).id)
    const { audit, auditBroken } = await core.call('privacy.report', {})
    const lines = audit.filter(({ what }) => /^(decision|contest)\./.test(what))
    expect(lines.map(({ what, details }) => [what, details]).toReversed()).toEqual([
      ['decision.add', { firm: '001', lens, decision: 'take-on' }],
      ['decision.remove', { number: id }],
      ['contest.add', { firm: '002', lens, by: 'owner' }],
      ['contest.resolve', { number: 1, outcome: 'corrected' }],
    ])
    expect(JSON.stringify(audit)).not.toMatch(/private|twenty-four|slips/)
    expect(auditBroken).toBeNull()
  })
})
