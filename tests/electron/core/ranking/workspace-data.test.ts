import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRankedLists, type RankedLists } from '../../../../electron/core/ranking/ranked-list.ts'
import { loadWorkspaceData, type WorkspaceData } from '../../../../electron/core/ranking/workspace-data.ts'
import type { Db } from '../../../../electron/core/store/driver.ts'
import { addEdit, findEdit, removeEdit } from '../../../../electron/core/store/edits.ts'
import { placesOf } from '../../../../electron/core/store/firms.ts'
import { addJudgement, findJudgement, removeJudgement } from '../../../../electron/core/store/judgements.ts'
import { createWorkspace } from '../../../../electron/core/store/open-workspace.ts'
import { countPacked, packFirms } from '../../../../electron/core/store/packed-firms.ts'
import { beginSnapshot, keepSnapshot, stageSnapshot } from '../../../../electron/core/store/snapshots.ts'
import { createTerms } from '../../../../electron/core/store/terms.ts'
import { AppError } from '../../../../shared/contract/errors.ts'
import type { Lens } from '../../../../shared/criteria/names.ts'
import type { FieldName } from '../../../../shared/firm/fields.ts'
import type { Firm } from '../../../../shared/firm/firm.ts'
import { aFirm } from '../../../shared/criteria/a-firm.ts'
import { CONTEXT, sheetOf } from '../../../shared/scoring/a-sheet.ts'
import { arbitraryFirm } from '../../../shared/scoring/arbitrary-firm.ts'
import { writeFirms } from '../store/write-firms.ts'
import { tempFolder } from '../temp-folder.ts'

const folder = tempFolder()
const newWorkspace = (name: string): Db => createWorkspace(join(folder, `${name}.relevo`))

function keep(db: Db, source: string, firms: readonly Firm[]): number {
  const { id } = beginSnapshot(db, {
    source,
    profile: 'generic',
    asOf: CONTEXT.asOf,
    startedAt: '',
    writer: '',
  })
  writeFirms(db, id, firms)
  const report = {} as Parameters<typeof stageSnapshot>[2]['report']
  stageSnapshot(db, id, { files: [], report })
  keepSnapshot(db, id, '2026-11-24T00:00:00Z')
  return id
}

const load = (db: Db): WorkspaceData => loadWorkspaceData(db, createTerms(db), CONTEXT.asOf)
const plain = ({ labels, readings, land: _land, ...rest }: WorkspaceData) => ({
  ...rest,
  readings: { ...readings, columns: Object.fromEntries([...readings.columns].sort()) },
  labels: Object.fromEntries(
    Object.entries(labels).map(([name, { codes, texts }]) => [name, [...codes].map((code) => texts[code])]),
  ),
})
const someFirms = (count: number, seed: number): Firm[] =>
  fc.sample(arbitraryFirm, { numRuns: count, seed }).map((firm, place) => ({
    ...firm,
    municipality: place % 7 === 0 ? null : `Town ${place % 13}`,
    status: place % 5 === 0 ? null : 'Active',
    idDerived: place % 11 === 0,
    legalKind: place % 17 === 0 ? 'perhaps-cooperative' : firm.legalKind,
  }))

describe('what the ranking reads of a workspace', () => {
  it('is what one firm after the other would give', () => {
    const firms = someFirms(600, 3)
    const db = newWorkspace('one')
    keep(db, 'town', firms)
    const { readings, labels, tieOrder } = load(db)
    const expected = sheetOf(firms)
    expect(readings.gates).toEqual(expected.gates)
    expect(readings.marks).toEqual(expected.marks)
    expect(readings.staff).toEqual(expected.staff)
    expect(Object.fromEntries([...readings.columns].sort())).toEqual(
      Object.fromEntries([...expected.columns].sort()),
    )
    expect([...labels.municipality.codes].map((code) => labels.municipality.texts[code] || null)).toEqual(
      firms.map(({ municipality }) => municipality),
    )
    const byName = firms.map((_, index) => index).sort((a, b) => (tieOrder[a] ?? 0) - (tieOrder[b] ?? 0))
    const names = byName.map((index) => `${firms[index]?.name} ${firms[index]?.id}`)
    expect(names).toEqual([...names].sort())
    db.close()
  })

  it('is the same from the pack and from the table, in any number of sources', () => {
    const db = newWorkspace('packed')
    const first = keep(db, 'town', someFirms(300, 4))
    const second = keep(db, 'county', [aFirm({ id: 'c1', trend: -0.25 }), aFirm({ id: 'c2', name: 'Alba' })])
    const fromTable = plain(load(db))
    expect(countPacked(db)).toBeNull()
    packFirms(db, first)
    expect(plain(load(db))).toEqual(fromTable)
    packFirms(db, second)
    expect(countPacked(db)).toBe(302)
    expect(plain(load(db))).toEqual(fromTable)
    for (const size of [70, 299, 300]) {
      packFirms(db, first, { size, hear: null })
      expect(countPacked(db)).toBe(302)
      expect(plain(load(db))).toEqual(fromTable)
    }
    db.close()
  })

  it('comes from the table where a byte of the pack has changed or a firm has', () => {
    const db = newWorkspace('spoilt')
    const snapshot = keep(db, 'town', someFirms(50, 5))
    const fromTable = plain(load(db))
    packFirms(db, snapshot)
    db.prepare(
      `UPDATE packed_piece SET data = zeroblob(length(data)) WHERE name = 'tie_order' AND snapshot = ?`,
    ).run(snapshot)
    expect(plain(load(db))).toEqual(fromTable)
    packFirms(db, snapshot)
    db.prepare('UPDATE firm SET deprivation_decile = 3 WHERE snapshot = ?').run(snapshot)
    expect(countPacked(db)).toBeNull()
    const { readings } = load(db)
    expect([...(readings.columns.get('deprivation')?.low ?? [])]).toEqual(Array(50).fill(3))
    packFirms(db, snapshot)
    db.prepare('DELETE FROM firm WHERE key = (SELECT max(key) FROM firm)').run()
    expect(load(db).keys).toHaveLength(49)
    db.prepare('DELETE FROM firm WHERE key = (SELECT min(key) + 20 FROM firm)').run()
    const withGap = plain(load(db))
    packFirms(db, snapshot, { size: 10, hear: null })
    expect([countPacked(db), plain(load(db))]).toEqual([48, withGap])
    db.prepare(`DELETE FROM packed_piece WHERE name = 'employees_low' AND piece = 2`).run()
    db.prepare(`DELETE FROM packed_piece WHERE name = 'keys' AND piece = 3`).run()
    expect(plain(load(db))).toEqual(withGap)
    db.close()
  })

  it.each([
    ['rows are read', 1],
    ['names are sorted', 2],
    ['their order is written', 4],
  ])('is not packed at all where it is stopped while %s', (_, times) => {
    const db = newWorkspace(`stopped-${times}`)
    const snapshot = keep(db, 'town', someFirms(50, 7))
    let heard = 0
    const stop = (): void => {
      heard += 1
      if (heard === times) throw new AppError('cancelled')
    }
    expect(() => packFirms(db, snapshot, { size: 100, hear: stop })).toThrow(AppError)
    expect({ heard, packed: countPacked(db) }).toEqual({ heard: times, packed: null })
    db.close()
  })

  it('has what analysts typed over the pack', () => {
    const firms = someFirms(40, 6)
    const [one, two] = firms
    if (one === undefined || two === undefined) throw new Error('there are forty')
    const db = newWorkspace('edited')
    packFirms(db, keep(db, 'town', firms))
    const edit = (id: string, said: Partial<Firm>): void => {
      const [place] = placesOf(db, id)
      if (place === undefined) throw new Error(`${id} is shown`)
      addEdit(db, place, {
        field: 'employees',
        value: '',
        said,
        reason: '',
        author: '',
        writtenAt: '',
      })
    }
    edit(one.id, { employees: null, municipality: 'Newtown', ownerBirthYear: null, ownerAge: null })
    edit(two.id, { employees: { low: 3, high: null }, legalKind: 'mutual', founded: '1901' })
    const edited = firms.map((firm) => {
      if (firm === one)
        return { ...firm, employees: null, municipality: 'Newtown', ownerBirthYear: null, ownerAge: null }
      if (firm !== two) return firm
      return {
        ...firm,
        employees: { low: 3, high: null },
        legalKind: 'mutual' as const,
        founded: '1901',
      }
    })
    const expected = sheetOf(edited)
    const { readings, labels } = load(db)
    expect(readings.gates).toEqual(expected.gates)
    expect(readings.staff).toEqual(expected.staff)
    for (const [id, { low, high }] of expected.columns)
      expect(readings.columns.get(id)).toEqual({ low, high })
    expect(labels.municipality.texts[labels.municipality.codes[0] ?? 0]).toBe('Newtown')
    db.close()
  })
})

describe('one firm of which a person said something', () => {
  const said: readonly (readonly [string, Partial<Firm>])[] = [
    ['staff', { employees: { low: 3, high: 5 } }],
    ['a place nobody else is in', { municipality: 'Elsewhere' }],
    ['what no firm had', { equityRatio: 0.2 }],
    ['that it is a cooperative', { legalKind: 'cooperative' }],
  ]

  it.each(said)('is read again by itself as all would be anew: %s', (what, edit) => {
    const firms = someFirms(60, 5).map((firm) => ({ ...firm, equityRatio: null }))
    const db = newWorkspace(`again ${what}`)
    keep(db, 'town', firms)
    const terms = createTerms(db)
    const lists = createRankedLists(db, terms)
    const before = [ask(lists, 'succession'), ask(lists, 'recovery')]
    const [place] = placesOf(db, firms[7]?.id ?? '')
    if (place === undefined) throw new Error('the firm is not there')
    const [field] = Object.keys(edit) as FieldName[]
    const entry = { value: '', reason: '', author: '', writtenAt: '' }
    const id = addEdit(db, place, { ...entry, field: field ?? 'employees', said: edit })
    const sign = addJudgement(db, place, { ...entry, about: 'given-need', value: 0.9 })
    lists.firmChanged(place.key)
    expect(plain(lists.dataAt(CONTEXT.asOf))).toEqual(plain(load(db)))
    const fresh = createRankedLists(db, terms)
    for (const lens of ['succession', 'recovery'] as const) expect(ask(lists, lens)).toEqual(ask(fresh, lens))
    const [edited, judged] = [findEdit(db, id), findJudgement(db, sign)]
    if (edited === null || judged === null) throw new Error('what was said is not kept')
    removeEdit(db, edited, 'now')
    removeJudgement(db, judged, 'now')
    lists.firmChanged(place.key)
    expect([ask(lists, 'succession'), ask(lists, 'recovery')]).toEqual(before)
    db.close()
  })
})

function ask(lists: RankedLists, lens: Lens) {
  const list = lists.of({ lens, asOf: CONTEXT.asOf })
  const { score, low, high, coverage, tier } = list.scores
  return structuredClone({
    model: list.model.id,
    counts: list.counts,
    head: [...list.head(10)],
    order: [...list.order()],
    scores: { score, low, high, coverage, tier },
  })
}
