import { describe, expect, it } from 'vitest'
import { brCnpj } from '../../../shared/registry/profiles/br-cnpj.ts'
import { generic } from '../../../shared/registry/profiles/generic.ts'
import { proposeMapping } from '../../../shared/registry/propose-mapping.ts'
import { createRowMapper } from '../../../shared/registry/row-mapper.ts'
import { statusInName } from '../../../shared/registry/status-in-name.ts'

describe('a name', () => {
  it.each([
    ['METALAC DOO U STEČAJU', 'administration-or-liquidation'],
    ['TALLERES ARO S.A. EN LIQUIDACION', 'administration-or-liquidation'],
    ['OFFICINA ZANON SRL IN LIQUIDAZIONE', 'administration-or-liquidation'],
    ['Harbour Joinery Ltd (in liquidation)', 'administration-or-liquidation'],
    ['PADARIA LUZ LTDA - EM RECUPERAÇÃO JUDICIAL', 'insolvency-filing'],
    ['DRVO DOO BRISANO', 'dissolved'],
  ])('such as %s tells that the firm is in %s', (name, kind) => {
    expect(statusInName(name)?.kind).toBe(kind)
  })

  it.each([
    'Liquid Gold Ltd',
    'Excellence in Administration',
    'Liquidaciones del Sur SL',
    'Recuperaciones Río SA',
  ])('such as %s tells nothing', (name) => expect(statusInName(name)).toBeNull())

  it('counts only where no column says the status, and is flagged', () => {
    const header = ['id', 'name', 'status']
    const mapping = proposeMapping({ header, samples: [], profile: generic })
    const map = createRowMapper({ mapping, profile: generic, asOf: '2026-11-01' })
    const told = map(['1', 'TALLERES ARO SA EN LIQUIDACION', ''], 2)
    expect(told.firm?.statusKind).toBe('administration-or-liquidation')
    expect(told.problems.map(({ code }) => code)).toEqual(['status-in-name'])
    expect(map(['1', 'TALLERES ARO SA EN LIQUIDACION', 'Active'], 3).firm?.statusKind).toBe('active')
  })
})

describe('an id of zeros alone', () => {
  it('is a firm in Brazil and nowhere else', () => {
    const idOf = (profile: typeof generic, header: readonly string[]) => {
      const mapping = proposeMapping({ header, samples: [], profile })
      const { firm } = createRowMapper({ mapping, profile, asOf: '2026-11-01' })(['00000000', 'BANCO'], 2)
      return firm?.idDerived === false ? firm.id : null
    }
    expect(idOf(brCnpj, ['cnpjbasico', 'razaosocial'])).toBe('00000000')
    expect(idOf(generic, ['id', 'name'])).toBeNull()
  })
})
