import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { facetsOf } from '../../../../electron/core/ranking/facets-of.ts'
import { filterMasks, passing } from '../../../../electron/core/ranking/filter-masks.ts'
import { createRankedLists, type RankedList } from '../../../../electron/core/ranking/ranked-list.ts'
import type { Db } from '../../../../electron/core/store/driver.ts'
import { openWorkspace } from '../../../../electron/core/store/open-workspace.ts'
import { createTerms } from '../../../../electron/core/store/terms.ts'
import type { Filter } from '../../../../shared/contract/ranking.ts'
import { tierAt } from '../../../../shared/scoring/score-sheet.ts'
import { smallCore } from '../small-core.ts'
import { tempFolder } from '../temp-folder.ts'

const HEADER =
  'registry_id,name,legal_form,sector_code,founded,employees,owner_birth_year,municipality,status\n'
const TOWNS = ['Ribera', 'Valle', 'Monte', '']
const SECTORS = ['25.62', '10.71', '18.12', '31.09', '64.20', '']
const STATUSES = ['Active', 'Active', 'Liquidation']
const row = (place: number): string =>
  [
    String(place).padStart(4, '0'),
    `Firm ${place % 37} ${place % 2 === 0 ? 'Limited' : 'Works'}`,
    place % 9 === 0 ? 'S. Coop.' : 'SL',
    SECTORS[place % SECTORS.length],
    1960 + (place % 60),
    place % 5 === 0 ? '' : (place * 7) % 300,
    place % 3 === 0 ? '' : 1940 + (place % 50),
    TOWNS[(place * 3) % 7] ?? '',
    STATUSES[(place * 5) % 11] ?? '',
  ].join(',')

const FILTERS: readonly Filter[] = [
  {},
  { municipality: ['Ribera'] },
  { nace: ['25', '10'], municipality: ['Valle', ''] },
  { size: ['10-49'], status: ['Active'], tier: ['B', '?'] },
  { search: 'firm 12', size: ['0-9', '10-49', '50-249'] },
  { search: 'limited' },
  { search: 'limited firm' },
]

let db: Db
let list: RankedList
beforeAll(async () => {
  const folder = tempFolder()
  const core = smallCore(folder)
  const file = join(folder, 'district.relevo')
  await core.call('workspace.create', { file })
  const rows = Array.from({ length: 700 }, (_, place) => row(place))
  await core.importFile(core.file('register.csv', `${HEADER}${rows.join('\n')}\n`))
  await core.call('workspace.close', {})
  db = openWorkspace(file)
  list = createRankedLists(db, createTerms(db)).of({ lens: 'succession' })
  // What the program's arrays say of the ranked firms, beside the rows of the register for SQL to count.
  db.exec('CREATE TEMP TABLE ranked (key INTEGER PRIMARY KEY, tier TEXT, place INTEGER)')
  const insert = db.prepare('INSERT INTO ranked VALUES (?, ?, ?)')
  for (const [place, index] of list.order().entries())
    insert.run(list.data.keys[index], tierAt(list.scores, index), place)
  return () => db.close()
})

const TEXT = {
  municipality: `coalesce(town.text, '')`,
  nace: `coalesce(substr(sector.text, 1, 2), '')`,
  status: `coalesce(status.text, '')`,
  tier: 'ranked.tier',
  size: `CASE WHEN employees_low IS NULL THEN 'unknown' WHEN employees_low >= 250 THEN '250+'
         WHEN employees_low >= 50 THEN '50-249' WHEN employees_low >= 10 THEN '10-49' ELSE '0-9' END`,
} as const
const FROM = `FROM ranked JOIN firm ON firm.key = ranked.key
  LEFT JOIN term AS town ON town.id = firm.municipality LEFT JOIN term AS sector ON sector.id = firm.nace
  LEFT JOIN term AS status ON status.id = firm.status`

function where(filter: Filter, except?: keyof Filter): string {
  const { search, ...labels } = except === undefined ? filter : { ...filter, [except]: undefined }
  const words = search?.split(' ') ?? []
  const isIn = Object.entries(labels).flatMap(([part, wanted]) => {
    if (!Array.isArray(wanted)) return []
    const texts = wanted.map((text) => `'${text}'`).join(', ')
    return [`${TEXT[part as keyof typeof TEXT]} IN (${texts})`]
  })
  const isFound = words.map(
    (word) => `firm.name || ' ' || firm.id || ' ' || ${TEXT.municipality} LIKE '%${word}%'`,
  )
  return ['TRUE', ...isIn, ...isFound].join(' AND ')
}

const byValue = (counts: readonly { readonly value: string; readonly count: number }[]) =>
  Object.fromEntries(counts.map(({ value, count }) => [value, count]))

describe('facets', () => {
  it.each(FILTERS)('count what GROUP BY counts, with the filter %j', (filter) => {
    const facets = facetsOf(list, filterMasks(db, list, filter))
    for (const part of ['municipality', 'nace', 'size', 'status', 'tier'] as const) {
      const counted = db
        .prepare<[], { value: string; count: number }>(
          `SELECT ${TEXT[part]} AS value, count(*) AS count ${FROM} WHERE ${where(filter, part)} GROUP BY 1`,
        )
        .all()
      expect(byValue(facets[part])).toEqual(byValue(counted))
    }
    for (const part of Object.keys(filter) as (keyof Filter)[]) {
      const count = db
        .prepare(`SELECT count(*) ${FROM} WHERE ${where(filter, part)}`)
        .pluck()
        .get()
      expect(facets.without[part]).toBe(count)
    }
  })
})

describe('a filtered list', () => {
  it.each(FILTERS)('is the rows that SQL finds, best first, with the filter %j', (filter) => {
    const keys = db
      .prepare<[], number>(`SELECT ranked.key ${FROM} WHERE ${where(filter)} ORDER BY ranked.place`)
      .pluck()
      .all()
    const found = passing(list, filterMasks(db, list, filter))
    expect([...found].map((index) => list.data.keys[index])).toEqual(keys)
  })
})
