import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COMPANIONS } from '../../../../shared/registry/companions/all.ts'
import { failureOf, type SmallCore, smallCore } from '../small-core.ts'
import { tempFolder } from '../temp-folder.ts'
import { firmOf, firmsOf, fixture, importBundle } from './bundle-core.ts'

const root = tempFolder()
let cores = 0

async function freshCore(): Promise<SmallCore> {
  cores += 1
  const core = smallCore(join(root, String(cores)))
  await core.call('workspace.create', { file: join(core.folder, 'bundle.relevo') })
  return core
}

interface Bundle {
  readonly register: string
  readonly files: readonly string[]
  readonly roles: readonly string[]
  /** What must be known of each firm, worked out by hand from the fixtures. */
  readonly firms: Readonly<Record<string, object>>
  /** Companion rows of no firm in the register. */
  readonly lonely: number
}

const BUNDLES: readonly Bundle[] = [
  {
    register: 'United Kingdom',
    files: [
      'uk-companies-house/BasicCompanyData-2026-11-01-part1_1.csv',
      'uk-companies-house/persons-with-significant-control-snapshot-2026-11-01.json',
    ],
    roles: ['main', 'owners'],
    firms: {
      // The owner who has ceased is left out; of the date of birth the year is kept.
      '00445191': { ownerBirthYear: 1954, ownersCount: 1, ownerSince: '2016-04-06', noSuccessor: null },
      // The highest band of shares makes the principal owner; 28 years lie between the two.
      '01234509': { ownerBirthYear: 1951, ownersCount: 2, ownerSince: '2016-04-06', noSuccessor: 0.15 },
      SC201954: { ownerBirthYear: null, ownersCount: 1 },
      // Equal bands: the longer tenure.
      '04500077': { ownerBirthYear: 1988, ownersCount: 2 },
      '02200001': { ownerBirthYear: null, ownersCount: null },
    },
    lonely: 1,
  },
  {
    register: 'Brazil',
    files: [
      'br-cnpj/empresas.csv',
      'br-cnpj/estabelecimentos.csv',
      'br-cnpj/socios.csv',
      'br-cnpj/municcsv.csv',
      'br-cnpj/natjucsv.csv',
    ],
    roles: ['main', 'establishments', 'owners', 'codes', 'codes'],
    firms: {
      '11000001': {
        name: 'MECÂNICA SÃO BENTO LTDA',
        legalForm: 'Sociedade Empresária Limitada',
        legalKind: 'company',
        ownerAge: { low: 71, high: 80 },
        ownersCount: 2,
        soleDirector: true,
        noSuccessor: 0.15,
        sites: 2,
        municipality: 'SÃO BENTO DO EXEMPLO',
        region: 'SC',
        founded: '1987-03-02',
        statusKind: 'active',
        nace: '25.3',
      },
      '11000002': { ownerAge: { low: 61, high: 70 }, ownersCount: 1, soleDirector: true, statusDate: null },
      // The president leads; of two directors neither owns. Letters in the number, and a rescue under way.
      '1100003A': {
        ownerAge: { low: 51, high: 60 },
        ownersCount: null,
        soleDirector: false,
        statusKind: 'insolvency-filing',
        statusDate: '2026-03-10',
      },
      '11000004': { legalKind: 'cooperative', ownerAge: null },
      // The tax number at the end of a sole trader's name is gone.
      '11000005': { name: 'JOSÉ DA SILVA EXEMPLO', legalKind: 'sole-trader' },
      '11000006': { statusKind: 'dissolved', ownerAge: null, ownersCount: 2 },
      '11000008': { ownerAge: { low: 81, high: null }, founded: null, statusKind: 'dormant' },
    },
    lonely: 2,
  },
  {
    register: 'Norway',
    files: ['no-enheter/enheter_2026-11-01.csv', 'no-enheter/roller_2026-11-01.csv'],
    roles: ['main', 'officers'],
    firms: {
      // The general manager before the chair, who is of another generation.
      '811111110': { ownerBirthYear: 1956, soleDirector: false, noSuccessor: 0.15 },
      // Who has left does not count, nor does the accountant.
      '811111129': { ownerBirthYear: 1949, soleDirector: true, noSuccessor: null },
      '811111234': { ownerBirthYear: 1961, ownersCount: 1 },
    },
    lonely: 1,
  },
  {
    register: 'Latvia',
    files: [
      'lv-ur/register.csv',
      'lv-ur/officers.csv',
      'lv-ur/members.csv',
      'lv-ur/beneficial_owners.csv',
      'lv-ur/insolvency_legal_person_proceeding.csv',
      'lv-ur/financial_statements.csv',
    ],
    roles: ['main', 'officers', 'members', 'owners', 'insolvency', 'accounts'],
    firms: {
      '40000000011': {
        ownerBirthYear: 1955,
        ownersCount: 2,
        ownerSince: '1996-05-14',
        soleDirector: true,
        newestAppointment: '2003-04-04',
        noSuccessor: 0.15,
        employees: { low: 22, high: 22 },
        trend: 0.1,
        statusKind: 'active',
        municipality: 'Rīga',
      },
      // Born 1963 by her number alone. Insolvency that goes on; figures two years apart tell no trend; a holder of procuration directs nothing.
      '40000000026': {
        ownerBirthYear: 1963,
        ownersCount: 2,
        soleDirector: false,
        newestAppointment: '2021-02-01',
        employees: { low: 15, high: 15 },
        trend: null,
        statusKind: 'administration-or-liquidation',
        statusDate: '2026-08-01',
      },
      '40000000030': { ownersCount: 2, ownerBirthYear: 1960, employees: { low: 41, high: 41 } },
      '40000000045': { legalKind: 'cooperative' },
      '40000000059': { statusKind: 'dissolved' },
    },
    lonely: 1,
  },
  {
    register: 'France',
    files: [
      'fr-sirene/StockUniteLegale_utf8.csv',
      'fr-sirene/StockEtablissement_utf8.csv',
      'fr-sirene/dirigeants.csv',
    ],
    roles: ['main', 'establishments', 'officers'],
    firms: {
      // The unit's own class of staff counts before the sum of its sites; the seat gives the place.
      '001000017': {
        employees: { low: 20, high: 49 },
        sites: 2,
        municipality: 'VAL-EXEMPLE',
        ownerBirthYear: 1957,
        soleDirector: true,
      },
      '001000025': {
        employees: { low: 60, high: 118 },
        sites: 2,
        municipality: 'FONDEVILLE',
        ownerBirthYear: 1949,
        soleDirector: false,
        noSuccessor: 0.15,
        newestAppointment: '2019-01-01',
      },
      '001000033': { legalKind: 'cooperative' },
      '001000041': { legalKind: 'sole-trader', employees: null },
      '001000058': { employees: { low: 20, high: 49 }, municipality: 'BAIE-EXEMPLE', nace: '10.72' },
      '001000066': { statusKind: 'dissolved' },
    },
    lonely: 1,
  },
]

/** Each file once in every place, and all of them backwards. */
function ordersOf(files: number): number[][] {
  const places = Array.from({ length: files }, (_, place) => place)
  const turned = places.map((first) => places.map((place) => (place + first) % files))
  return files > 2 ? [...turned, places.toReversed()] : turned
}

describe('the bundles', () => {
  it('hold every file that is joined to a register, but for tables of codes', () => {
    const here = new Set(
      BUNDLES.flatMap(({ files, roles }) => roles.map((role) => `${files[0]?.split('/')[0]} ${role}`)),
    )
    const known = COMPANIONS.filter(({ kind }) => kind !== 'codes').map(({ of, role }) => `${of} ${role}`)
    expect(known.filter((one) => !here.has(one))).toEqual([])
  })
})

describe.each(BUNDLES)('the bundle of $register', ({ files, roles, firms, lonely }) => {
  const paths = files.map(fixture)
  const ids = Object.keys(firms)

  it.each(ordersOf(paths.length))('joins its files to firms in the order %j', async (...order) => {
    const core = await freshCore()
    const report = await importBundle(
      core,
      order.flatMap((place) => paths[place] ?? []),
    )
    expect(report.files.map(({ role }) => role)).toEqual(order.map((place) => roles[place]))
    expect(report.read).toBe(report.kept + report.flagged + report.refused)
    expect(report.problems.find(({ code }) => code === 'companion-no-firm')?.count).toBe(lonely)
    for (const [id, expected] of Object.entries(firms)) expect(await firmOf(core, id)).toMatchObject(expected)
  })

  it('comes to the same firms when the files come one by one, companions first', async () => {
    const together = await freshCore()
    await importBundle(together, paths)
    const apart = await freshCore()
    for (const path of [...paths].reverse()) await importBundle(apart, [path])
    expect(await firmsOf(apart, ids)).toEqual(await firmsOf(together, ids))
    const again = await importBundle(apart, paths)
    expect(again).toMatchObject({ new: 0, changed: 0, gone: 0 })
    expect((await apart.call('workspace.verify', {})).sound).toBe(true)
  })
})

describe('a companion file that drifts', () => {
  const drifted = (name: string, change: (rows: string[][]) => string[][], delimiter: string): string => {
    const rows = readFileSync(fixture(name), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.split(delimiter))
    return change(rows)
      .map((row) => row.join(delimiter))
      .join('\n')
  }
  const CASES = [
    ['lv-ur/members.csv', 'lv-ur/register.csv', ';', '40000000011', 'share_currency'],
    ['lv-ur/officers.csv', 'lv-ur/register.csv', ';', '40000000011', 'rights_of_representation_type'],
    ['lv-ur/beneficial_owners.csv', 'lv-ur/register.csv', ';', '40000000030', 'nationality'],
    ['lv-ur/financial_statements.csv', 'lv-ur/register.csv', ';', '40000000026', 'source_schema'],
    [
      'no-enheter/roller_2026-11-01.csv',
      'no-enheter/enheter_2026-11-01.csv',
      ',',
      '811111110',
      'avregistrert',
    ],
    ['fr-sirene/dirigeants.csv', 'fr-sirene/StockUniteLegale_utf8.csv', ';', '001000017', 'qualite'],
  ] as const

  it.each(CASES)('is read as before: %s reordered, with a new column and one missing', async (...one) => {
    const [companion, main, delimiter, id, missing] = one
    const plain = await freshCore()
    await importBundle(plain, [fixture(main), fixture(companion)])
    const core = await freshCore()
    const path = core.file(
      basename(companion),
      drifted(
        companion,
        ([header = [], ...rows]) => {
          const gone = header.indexOf(missing)
          expect(gone).not.toBe(-1)
          return [header, ...rows].map((row, line) => [
            line === 0 ? 'new_column' : 'x',
            ...row.filter((_, at) => at !== gone).reverse(),
          ])
        },
        delimiter,
      ),
    )
    await importBundle(core, [fixture(main), path])
    expect(await firmOf(core, id)).toEqual(await firmOf(plain, id))
  })
})

describe('the people of a firm', () => {
  it('are told by age and number, bands as bands, without their names', async () => {
    const core = await freshCore()
    await importBundle(core, ['br-cnpj/empresas.csv', 'br-cnpj/socios.csv'].map(fixture))
    expect(await core.call('firm.people', { id: '11000001' })).toEqual({
      youngest: { low: 41, high: 50 },
      oldest: { low: 71, high: 80 },
      owners: 2,
      directors: 1,
    })
  })
})

describe('files of two registers', () => {
  it('are not joined', async () => {
    const core = await freshCore()
    const staging = core.call('import.stage', {
      files: [fixture('lv-ur/register.csv'), fixture('br-cnpj/socios.csv')],
      job: 'mixed',
    })
    expect(await failureOf(staging)).toBe('files-not-together')
    expect(await core.call('import.list', {})).toEqual([])
  })
})
