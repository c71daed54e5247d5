import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { changesText } from '../../../../electron/cli/layout/changes-text.ts'
import type { Changes } from '../../../../shared/contract/changes.ts'
import { createWords } from '../../../../shared/words/words.ts'
import { type SmallCore, smallCore } from '../small-core.ts'
import { tempFolder } from '../temp-folder.ts'

/** A made register of a hundred firms, and its next extract with changes planted where we know them. */
const HEADER =
  'registry_id,name,legal_form,sector_code,founded,employees,owner_birth_year,municipality,status'
const SECTORS = ['25.62', '10.71', '18.12', '31.09', '43.21'] as const
const numberOf = (place: number) => String(place).padStart(4, '0')

const lineOf = (place: number, { staff = 5 + (place % 40), status = 'Active' } = {}): string =>
  [
    numberOf(place),
    `Firma ${numberOf(place)} SL`,
    'SL',
    SECTORS[place % SECTORS.length],
    `${1970 + (place % 45)}-03-01`,
    staff,
    1950 + (place % 40),
    place % 2 ? 'Ribera' : 'Valle',
    status,
  ].join(',')

const places = Array.from({ length: 100 }, (_, place) => place + 1)
const PLANTED = { gone: [17, 63], changed: [8, 40, 77], distressed: [29, 54], new: [101, 102] } as const
const isIn = (list: readonly number[], place: number) => list.includes(place)
const ids = (list: readonly number[]) => list.map(numberOf)

const BEFORE = [HEADER, ...places.map((place) => lineOf(place))].join('\n')
const AFTER = [
  HEADER,
  ...[...places, ...PLANTED.new]
    .filter((place) => !isIn(PLANTED.gone, place))
    .map((place) => {
      if (isIn(PLANTED.changed, place)) return lineOf(place, { staff: 90 })
      return lineOf(place, isIn(PLANTED.distressed, place) ? { status: 'Liquidation' } : {})
    }),
].join('\n')

let core: SmallCore
let campaign: number
let found: Changes
/** Firms of the campaign: two that are untouched beside one of each kind. */
const OURS = [1, 2, 8, 17, 29, 3] as const

beforeAll(async () => {
  core = smallCore(join(tempFolder(), 'planted'))
  await core.call('workspace.create', { file: join(core.folder, 'district.relevo') })
  await core.importFile(core.file('before.csv', BEFORE))
  campaign = (await core.call('campaign.create', { name: 'Spring', lens: 'succession' })).id
  await core.call('campaign.addFirms', { campaign, firms: ids(OURS) })
  await core.importFile(core.file('after.csv', AFTER))
  found = await core.call('changes.since', {})
}, 60_000)

const idsIn = (firms: readonly { readonly id: string }[]) => firms.map(({ id }) => id).sort()

it('the changes name exactly the firms that were planted', () => {
  expect(idsIn(found.new)).toEqual(ids(PLANTED.new))
  expect(idsIn(found.gone)).toEqual(ids(PLANTED.gone))
  expect(idsIn(found.distressed)).toEqual(ids(PLANTED.distressed))
  expect(idsIn(found.changed)).toEqual(ids([...PLANTED.changed, ...PLANTED.distressed].sort((a, b) => a - b)))
  expect(found.changed.find(({ id }) => id === '0008')?.fields).toEqual([
    { field: 'employees', from: { low: 13, high: 13 }, to: { low: 90, high: 90 } },
  ])
})

it('the digest and the terminal name the same firms and no other', async () => {
  const file = join(core.folder, 'digest.md')
  await core.call('changes.save', { file, format: 'md' })
  const planted = ids(Object.values(PLANTED).flat())
  const qualifying = idsIn(found.qualifying)
  for (const text of [readFileSync(file, 'utf8'), changesText(found, createWords('en'))]) {
    const named = new Set([...text.matchAll(/Firma (\d{4})/g)].map(([, id = '']) => id))
    expect([...named].sort()).toEqual([...new Set([...planted, ...qualifying])].sort())
  }
})

it('those of the campaign that are affected stand first, the gravest in front', async () => {
  const { members } = await core.call('campaign.page', { campaign, offset: 0, limit: 10 })
  expect(members.slice(0, 3).map(({ firm, alert }) => [firm, alert])).toEqual([
    ['0029', 'distressed'],
    ['0017', 'gone'],
    ['0008', 'changed'],
  ])
  expect(members.slice(3).map(({ alert }) => alert)).toEqual([null, null, null])
})

it('a list of insolvencies raises an alert as the register does, until somebody has looked', async () => {
  const list =
    'registry_id,name,municipality,event_date,event_type\n0002,Firma 0002 SL,Valle,2026-10-20,insolvency\n'
  expect(await core.call('distress.import', { file: core.file('notices.csv', list) })).toMatchObject({
    applied: 1,
  })
  const alerted = async () => {
    const query = { campaign, only: 'alert', offset: 0, limit: 10 } as const
    return (await core.call('campaign.page', query)).members
  }
  const member = (await alerted()).find(({ firm }) => firm === '0002')
  expect(member?.alert).toBe('distressed')
  await core.call('member.seen', { member: member?.id ?? 0 })
  expect((await alerted()).map(({ firm }) => firm)).not.toContain('0002')
})
