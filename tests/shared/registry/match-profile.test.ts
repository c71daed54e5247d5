import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { matchProfile, profileOf } from '../../../shared/registry/match-profile.ts'
import { PROFILES } from '../../../shared/registry/profiles/all.ts'
import { proposeMapping } from '../../../shared/registry/propose-mapping.ts'

const FILES: readonly (readonly [string, string, ',' | ';', number])[] = [
  ['uk-companies-house', 'BasicCompanyData-2026-11-01-part1_1.csv', ',', 0],
  ['us-ppp', 'ppp-150k-plus.csv', ',', 0],
  ['it-registro-imprese', 'startup.csv', ',', 0],
  ['no-enheter', 'enheter_2026-11-01.csv', ',', 0],
  ['no-akvakultur', 'akvakulturregisteret.csv', ';', 0],
  ['ec-supercias', 'companias_constituidas.csv', ';', 0],
  ['ec-supercias', 'directorio_companias.csv', ';', 2],
  ['uk-coops', 'coops.csv', ',', 0],
]

function headerOfFixture(profile: string, file: string, delimiter: string, line: number): string[] {
  const path = fileURLToPath(new URL(`../../../fixtures/registries/${profile}/${file}`, import.meta.url))
  return (
    readFileSync(path, 'utf8')
      .replace(/^\ufeff/, '')
      .split(/\r?\n/)[line] ?? ''
  ).split(delimiter)
}

describe.each(FILES)('the layout %s (%s)', (id, file, delimiter, line) => {
  const header = headerOfFixture(id, file, delimiter, line)
  const matched = (names: readonly string[]) =>
    matchProfile({ header: names, fileName: 'export.csv' }).profile.id
  const mapped = (names: readonly string[]) => {
    const profile = profileOf(id)
    if (profile === null) throw new Error(`no profile ${id}`)
    const { fields } = proposeMapping({ header: names, samples: [], profile })
    return Object.fromEntries(Object.entries(fields).map(([field, column]) => [field, column.header]))
  }

  it('is recognised whatever the file is called', () => {
    expect(matched(header)).toBe(id)
  })

  it('is recognised with columns added in front and behind, and mapped the same', () => {
    const more = ['export_id', ...header, 'checksum']
    expect(matched(more)).toBe(id)
    expect(mapped(more)).toEqual(mapped(header))
  })

  it('is recognised and mapped in another order', () => {
    expect(matched(header.toReversed())).toBe(id)
    expect(mapped(header.toReversed())).toEqual(mapped(header))
  })

  it('is recognised in capitals and with line breaks in the names', () => {
    const shouted = header.map((name) => name.toUpperCase().replace(/[ _]/g, '\n'))
    expect(matched(shouted)).toBe(id)
  })

  it('is recognised with any one column missing, and maps all others as before', () => {
    for (const [index, gone] of header.entries()) {
      const rest = header.filter((_, other) => other !== index)
      expect(matched(rest), gone).toBe(id)
      const fields = Object.entries(mapped(rest)).filter(([field]) => mapped(header)[field] !== gone)
      expect(fields, gone).toEqual(Object.entries(mapped(header)).filter(([, column]) => column !== gone))
    }
  })
})

describe('matching a profile', () => {
  it('says how many of the known names are there', () => {
    const header = headerOfFixture('us-ppp', 'ppp-150k-plus.csv', ',', 0).filter((name) => name !== 'Lender')
    expect(matchProfile({ header, fileName: 'x.csv' }).reason).toEqual({ kind: 'header', found: 9, of: 10 })
  })

  it('needs fewer names where the file is called like the register’s', () => {
    const header = ['CompanyName', ' CompanyNumber', 'CompanyStatus', 'SICCode.SicText_1']
    expect(matchProfile({ header, fileName: 'mine.csv' }).profile.id).toBe('generic')
    const match = matchProfile({ header, fileName: 'BasicCompanyDataAsOneFile-2026-11-01.csv' })
    expect(match.profile.id).toBe('uk-companies-house')
    expect(match.reason.kind).toBe('header-and-name')
  })

  it('takes a plain list of firms for no register', () => {
    const match = matchProfile({ header: ['Nombre', 'Municipio', 'Empleados'], fileName: 'lista.csv' })
    expect(match).toMatchObject({ profile: { id: 'generic' }, reason: { kind: 'none' } })
  })

  it('finds a profile by its id, and no other', () => {
    for (const profile of PROFILES) expect(profileOf(profile.id)).toBe(profile)
    expect(profileOf('atlantis')).toBeNull()
  })
})
