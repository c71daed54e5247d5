import { describe, expect, it } from 'vitest'
import { findHeader } from '../../../../shared/registry/find-header.ts'
import { matchProfile, profileOf } from '../../../../shared/registry/match-profile.ts'
import { PROFILES } from '../../../../shared/registry/profiles/all.ts'
import { proposeMapping } from '../../../../shared/registry/propose-mapping.ts'
import { rowsOfFixture } from '../map-fixture.ts'

const FILES: readonly (readonly [string, string, ',' | ';' | '\t'])[] = [
  ['ar-rns', 'registro-nacional-de-sociedades-202611.csv', ','],
  ['cl-res', '2025-sociedades-por-fecha-rut-constitucion.csv', ';'],
  ['co-rues', 'rues_2026-11-01.csv', ','],
  ['co-supersociedades', 'empresas_mas_grandes_supersociedades.csv', ';'],
  ['cz-res', 'res_data_2026-11-01.csv', ','],
  ['ee-lihtandmed', 'ettevotja_lihtandmed_2026-11-01.csv', ';'],
  ['es-sabi', 'sabi_export.csv', ';'],
  ['it-aida', 'aida_export.csv', ';'],
  ['mx-denue', 'denue_99_csv.csv', ','],
  ['orbis', 'orbis_export.csv', ';'],
  ['us-city-licences', 'business_licenses_2026-11-01.csv', '\t'],
  ['ec-supercias', 'directorio_companias.csv', ';'],
  ['ec-supercias', 'companias_constituidas.csv', ';'],
  ['fr-sirene', 'StockUniteLegale_utf8.csv', ','],
  ['it-registro-imprese', 'startup.csv', ','],
  ['lv-ur', 'register.csv', ';'],
  ['no-akvakultur', 'akvakulturregisteret.csv', ';'],
  ['no-enheter', 'enheter_2026-11-01.csv', ','],
  ['uk-companies-house', 'BasicCompanyData-2026-11-01-part1_1.csv', ','],
  ['uk-coops', 'coops.csv', ','],
  ['us-ppp', 'ppp-150k-plus.csv', ','],
]

describe('every profile', () => {
  it('has its layout here, unless it is known by its cells or is what remains', () => {
    const tested = new Set(FILES.map(([id]) => id))
    const known = PROFILES.filter(
      ({ fingerprint, headerless }) => fingerprint !== null && headerless === null,
    )
    expect(known.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([])
  })
})

describe.each(FILES)('the layout %s (%s)', (id, file, delimiter) => {
  const rows = rowsOfFixture(`${id}/${file}`, delimiter, id === 'mx-denue' ? 'latin1' : 'utf8')
  const { header } = findHeader(rows.map((cells, index) => ({ line: index + 1, cells })))
  const matched = (names: readonly string[]) =>
    matchProfile({ header: names, fileName: 'export.csv' }).profile.id
  const mapped = (names: readonly string[]) => {
    const profile = profileOf(id)
    if (profile === null) throw new Error(`no profile ${id}`)
    const { fields } = proposeMapping({ header: names, samples: [], profile })
    return Object.fromEntries(Object.entries(fields).map(([field, column]) => [field, column.header]))
  }

  it('is recognised whatever the file is called', () => expect(matched(header)).toBe(id))

  it('is recognised with columns added, and mapped the same', () => {
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
    expect(Object.keys(mapped(shouted))).toEqual(Object.keys(mapped(header)))
  })

  it('is recognised with any one column missing or renamed, and maps all others as before', () => {
    const whole = mapped(header)
    for (const [index, gone] of header.entries()) {
      for (const rest of [header.toSpliced(index, 1), header.with(index, 'qwerty')]) {
        expect(matched(rest), gone).toBe(id)
        const others = Object.entries(whole).filter(([, column]) => column !== gone)
        expect(mapped(rest), gone).toMatchObject(Object.fromEntries(others))
      }
    }
  })
})
