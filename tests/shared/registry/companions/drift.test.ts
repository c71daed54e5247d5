import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Companion } from '../../../../shared/registry/bundle/companion.ts'
import type { FoundFact } from '../../../../shared/registry/bundle/fact.ts'
import { createFactReader } from '../../../../shared/registry/bundle/fact-reader.ts'
import { isHeaderless } from '../../../../shared/registry/bundle/layout.ts'
import {
  layoutLacking,
  matchCompanion,
  matchHeaderless,
} from '../../../../shared/registry/bundle/match-companion.ts'
import { COMPANIONS } from '../../../../shared/registry/companions/all.ts'
import { normalHeader } from '../../../../shared/registry/normal-header.ts'
import { rowsOfFixture } from '../map-fixture.ts'

type Rows = readonly (readonly string[])[]

const WITH_NAMES: readonly (readonly [string, string, ',' | ';' | 'json'])[] = [
  ['uk-psc', 'uk-companies-house/persons-with-significant-control-snapshot-2026-11-01.json', 'json'],
  ['no-roller', 'no-enheter/roller_2026-11-01.csv', ','],
  ['lv-ur-officers', 'lv-ur/officers.csv', ';'],
  ['lv-ur-members', 'lv-ur/members.csv', ';'],
  ['lv-ur-beneficial-owners', 'lv-ur/beneficial_owners.csv', ';'],
  ['lv-ur-insolvency', 'lv-ur/insolvency_legal_person_proceeding.csv', ';'],
  ['lv-ur-financial-statements', 'lv-ur/financial_statements.csv', ';'],
  ['fr-sirene-etablissements', 'fr-sirene/StockEtablissement_utf8.csv', ','],
  ['fr-rne-dirigeants', 'fr-sirene/dirigeants.csv', ';'],
]

/** Files without column names; code tables are known by their names as well. */
const WITHOUT_NAMES: readonly (readonly [string, Rows, string])[] = [
  ['br-cnpj', brazilian('empresas'), 'export.csv'],
  ['br-cnpj-estabelecimentos', brazilian('estabelecimentos'), 'export.csv'],
  ['br-cnpj-socios', brazilian('socios'), 'export.csv'],
  ['br-cnpj-municipios', brazilian('municcsv'), 'municcsv.csv'],
  ['br-cnpj-naturezas', brazilian('natjucsv'), 'natjucsv.csv'],
  ['br-cnpj-qualificacoes', [['49', 'Sócio-Administrador']], 'qualscsv.csv'],
  ['br-cnpj-motivos', [['01', 'Extinção por encerramento']], 'moticsv.csv'],
  ['br-cnpj-cnaes', [['2539001', 'Serviços de usinagem']], 'cnaecsv.csv'],
  ['br-cnpj-paises', [['105', 'Brasil']], 'paiscsv.csv'],
]

function brazilian(name: string): Rows {
  return rowsOfFixture(`br-cnpj/${name}.csv`, ';', 'latin1')
}

/** Objects of a file as rows under their paths, the way they are read. */
function jsonRows(path: string): string[][] {
  const file = fileURLToPath(new URL(`../../../../fixtures/registries/${path}`, import.meta.url))
  const objects = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => new Map(pathsOf('', JSON.parse(line))))
  const header = [...new Set(objects.flatMap((object) => [...object.keys()]))]
  return [header, ...objects.map((object) => header.map((name) => object.get(name) ?? ''))]
}

function pathsOf(path: string, value: unknown): [string, string][] {
  if (Array.isArray(value)) return [[path, value.join('; ')]]
  if (typeof value !== 'object' || value === null) return [[path, String(value)]]
  return Object.entries(value).flatMap(([key, inner]) => pathsOf(path === '' ? key : `${path}.${key}`, inner))
}

function companionOf(id: string): Companion {
  const companion = COMPANIONS.find((one) => one.id === id)
  if (companion === undefined) throw new Error(`no companion ${id}`)
  return companion
}

/** What the rows below the header say. */
function factsOf(companion: Companion, [header = [], ...rows]: Rows): (FoundFact | null)[] {
  const read = createFactReader({ companion, header, samples: rows, asOf: '2026-11-01', idDigits: 0 })
  return rows.map((row, index) => read(row, index + 2).found)
}

describe('every companion', () => {
  it('has its layout here, with or without column names', () => {
    const tested = new Set([...WITH_NAMES, ...WITHOUT_NAMES].map(([id]) => id))
    expect(COMPANIONS.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([])
    for (const [id] of WITH_NAMES) expect(isHeaderless(companionOf(id).layout), id).toBe(false)
  })
})

describe.each(WITH_NAMES)('the companion %s (%s)', (id, path, form) => {
  const rows = form === 'json' ? jsonRows(path) : rowsOfFixture(path, form)
  const [header = []] = rows
  const companion = companionOf(id)
  const matched = (names: readonly string[]) =>
    matchCompanion({ header: names, fileName: 'export.csv' })?.companion?.id
  const whole = factsOf(companion, rows)

  it('is recognised whatever the file is called, and says something', () => {
    expect(matched(header)).toBe(id)
    expect(whole.filter((fact) => fact !== null)).not.toEqual([])
  })

  it('is recognised with columns added, and says the same', () => {
    const more = rows.map((row, line) => [line === 0 ? 'export_id' : 'x', ...row, line === 0 ? 'sum' : 'y'])
    expect(matched(more[0] ?? [])).toBe(id)
    expect(factsOf(companion, more)).toEqual(whole)
  })

  it('is recognised in another order, and says the same', () => {
    const turned = rows.map((row) => row.toReversed())
    expect(matched(turned[0] ?? [])).toBe(id)
    expect(factsOf(companion, turned)).toEqual(whole)
  })

  it('is recognised with any one column missing, and says the same where it is none that is read', () => {
    const read = new Set(columnsRead(companion))
    for (const [index, gone] of header.entries()) {
      const rest = rows.map((row) => row.toSpliced(index, 1))
      expect(matched(rest[0] ?? []), gone).toBe(id)
      const facts = factsOf(companion, rest)
      expect(facts).toHaveLength(whole.length)
      if (!read.has(normalHeader(gone))) expect(facts, gone).toEqual(whole)
    }
  })
})

/** Every column that a row is asked for. */
function columnsRead(companion: Companion): readonly string[] {
  if (companion.kind === 'codes') return [companion.code, companion.text]
  const read = [...companion.firmId, ...Object.values(companion.columns).flat()]
  if (companion.kind === 'people') return read
  const { seat, period, until, reading } = companion
  const others = [seat?.column, period, until, ...(reading.rules ?? []).map(({ column }) => column)]
  return [...read, ...others.flatMap((name) => name ?? [])]
}

describe.each(WITHOUT_NAMES)('the file without column names %s', (id, rows, fileName) => {
  const found = (some: Rows) => matchHeaderless({ rows: some, fileName })
  const idOf = (some: Rows) => {
    const place = found(some)?.place
    return place?.companion?.id ?? place?.profile.id
  }

  it('is recognised by its cells', () => expect(idOf(rows)).toBe(id))

  it('is recognised with a column more at the end, called by its place, all others as before', () => {
    const more = rows.map((row) => [...row, 'new'])
    expect(idOf(more)).toBe(id)
    expect(found(more)?.names).toEqual([...(found(rows)?.names ?? []), `${(rows[0]?.length ?? 0) + 1}`])
  })

  it('is not taken for itself with a column fewer, wherever that was', () => {
    for (const index of (rows[0] ?? []).keys()) {
      const fewer = rows.map((row) => row.toSpliced(index, 1))
      expect(idOf(fewer), `column ${index + 1}`).not.toBe(id)
      if (fewer[0] !== undefined && fewer[0].length > 3)
        expect(layoutLacking({ rows: fewer, fileName })?.columns, `column ${index + 1}`).toBe(rows[0]?.length)
    }
  })

  it('is not said to lack a column when it is whole', () =>
    expect(layoutLacking({ rows, fileName })).toBeNull())
})
