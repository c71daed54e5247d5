import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { failureOf, type SmallCore, smallCore } from '../small-core.ts'
import { tempFolder } from '../temp-folder.ts'

const REGISTER = `registry_id,name,legal_form,sector_code,founded,employees,owner_birth_year,municipality,status
001,"Talleres Aro, S.L.",SL,25.62,1991-04-02,24,1958,Ribera,Active
002,"Panificadora La Luz del Norte, S.A.",SA,10.71,1988-01-15,9,1961,Ribera,Active
003,"Panificadora La Luz del Norte, S.L.",SL,10.71,1988-01-15,9,1961,Valle,Active
004,"Muebles Río, S.L.",SL,31.09,1985-05-05,30,1951,Valle,Active
`
const EVENTS = `fecha,empresa,cuit,rubro,despedidos,provincia,municipio,cerro_empresa
2026-09-01,Otro nombre,001,Metal,24,Norte,Ribera,si
2026-09-02,PANIFICADORA LA LUZ DEL NORTE SA,,Pan,9,Norte,Ribera,no
2026-09-03,Mueble Rio,,Madera,30,Norte,Valle,sí
2026-09-04,Astilleros Lejanos SA,,Naval,80,Sur,Puerto,si
2026-09-05,,,Metal,3,Norte,Ribera,no
`

const root = tempFolder()
let cores = 0
let core: SmallCore
const statusOf = async (id: string) =>
  (await core.call('firm.explain', { id, lens: 'recovery' })).firm.statusKind

beforeEach(async () => {
  cores += 1
  core = smallCore(join(root, String(cores)))
  await core.call('workspace.create', { file: join(core.folder, 'district.relevo') })
  await core.importFile(core.file('register.csv', REGISTER))
})

describe('a list of closures and lay-offs', () => {
  it('counts at once where the id matches; what is alike by name and place is proposed, never applied', async () => {
    const report = await core.call('distress.import', { file: core.file('cierres.csv', EVENTS) })
    expect(report).toMatchObject({ rows: 5, applied: 1, proposed: 2, unmatched: 1, refused: 1 })
    expect(await statusOf('001')).toBe('administration-or-liquidation')
    expect(await statusOf('004')).toBe('active')
    const proposals = await core.call('distress.proposals', {})
    expect(proposals.map(({ name, kind, jobs }) => [name, kind, jobs])).toEqual([
      ['PANIFICADORA LA LUZ DEL NORTE SA', 'layoffs', 9],
      ['Mueble Rio', 'closure', 30],
    ])
  })

  it('puts the firm of the same place first, and an equal name in another town behind it', async () => {
    await core.call('distress.import', { file: core.file('cierres.csv', EVENTS) })
    const [bakery] = await core.call('distress.proposals', {})
    expect(bakery?.candidates.map(({ firm, similarity }) => [firm, similarity])).toEqual([
      ['generic:002', 1],
      ['generic:003', 0.8],
    ])
  })

  it('counts after somebody said yes, and stays with the firm in the next extract', async () => {
    await core.call('distress.import', { file: core.file('cierres.csv', EVENTS) })
    const [bakery, furniture] = await core.call('distress.proposals', {})
    await core.call('distress.confirm', { event: furniture?.event ?? 0, firm: 'generic:004' })
    await core.call('distress.confirm', { event: bakery?.event ?? 0, firm: null })
    expect(await core.call('distress.proposals', {})).toEqual([])
    await core.importFile(core.file('next.csv', REGISTER))
    expect(await statusOf('004')).toBe('administration-or-liquidation')
    expect(await statusOf('002')).toBe('active')
    const again = core.call('distress.confirm', { event: furniture?.event ?? 0, firm: '004' })
    expect(await failureOf(again)).toBe('distress-unknown')
  })

  it('of lay-offs is a sign in the recovery lens, with file and line, until somebody says it is not', async () => {
    const list = 'date,company_number,name,jobs_lost\n2026-09-03,004,Muebles Río,12\n'
    await core.call('distress.import', { file: core.file('warn.csv', list) })
    const explain = () => core.call('firm.explain', { id: '004', lens: 'recovery' })
    const urgency = async () =>
      (await explain()).calculation.parts.find(({ indicator }) => indicator === 'urgency')
    expect((await explain()).distress).toEqual([
      { file: 'warn.csv', line: 2, date: '2026-09-03', kind: 'layoffs', jobs: 12 },
    ])
    expect(await statusOf('004')).toBe('active')
    expect(await urgency()).toMatchObject({ prior: false, value: 0.7 })
    const { id } = await core.call('firm.judge', {
      id: '004',
      about: 'mass-layoff',
      value: 0,
      reason: 'Taken back',
    })
    expect(await urgency()).toMatchObject({ value: 0 })
    const score = (await explain()).byHand.without?.score
    await core.call('firm.unjudge', { judgement: id })
    expect((await explain()).calculation.score).toBe(score)
  })

  it('is refused where it is no such list', async () => {
    const file = core.file('places.csv', 'municipality,people\nRibera,400\nValle,200\n')
    expect(await failureOf(core.call('distress.import', { file }))).toBe('file-not-events')
  })
})
