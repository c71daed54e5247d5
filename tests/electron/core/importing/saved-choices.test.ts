import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { type SmallCore, smallCore } from '../small-core.ts'
import { tempFolder } from '../temp-folder.ts'
import { firmOf, fixture } from './bundle-core.ts'

const root = tempFolder()
let cores = 0
let core: SmallCore

beforeEach(async () => {
  cores += 1
  core = smallCore(join(root, String(cores)))
  await core.call('workspace.create', { file: join(core.folder, 'district.relevo') })
})

describe('a mapping made by hand and saved', () => {
  const STRANGE = 'c1,c2,c3\nA100,Talleres Aro SL,24\nA101,Imprenta Sol SL,17\n'

  it('is found again for the next file with these columns, in whatever order they stand', async () => {
    const first = core.file('strange.csv', STRANGE)
    const sniff = await core.call('import.sniff', { file: first, options: { headerLine: 1 } })
    expect(sniff.mapping.fields).toEqual({})
    const chosen = (index: number, header: string) => ({ index, header, reason: { kind: 'chosen' as const } })
    const fields = { registryId: chosen(0, 'c1'), name: chosen(1, 'c2'), employees: chosen(2, 'c3') }
    const file = join(core.folder, 'ribera.mapping.json')
    await core.call('import.saveMapping', { file, mapping: { ...sniff.mapping, fields, unmapped: [] } })
    const next = core.file('next.csv', 'c2,c1,c3\nTalleres Aro SL,A100,21\nMuebles Río SL,A102,30\n')
    const again = await core.call('import.sniff', { file: next, options: { headerLine: 1 } })
    expect(again.profileReason).toContain('ribera.mapping.json')
    expect(again.mapping.fields).toMatchObject({ registryId: { index: 1 }, name: { index: 0 } })
  })
})

describe('names of people', () => {
  const OWNED =
    'id,name,owner_name,owner_age\n1,Talleres Aro SL,Petra Zanón,67\n2,Imprenta Sol SL,Luz Amador,58\n'
  const inFolder = (name: string): boolean =>
    readdirSync(core.folder)
      .filter((file) => file.startsWith('district.relevo'))
      .some((file) => readFileSync(join(core.folder, file)).includes(name))

  it('are left out where the person wants it, ages stay, and the import says so', async () => {
    const path = core.file('owned.csv', OWNED)
    const { staged, report } = await core.call('import.stage', {
      files: [path],
      job: 'j',
      withoutNames: true,
    })
    expect(report).toMatchObject({ withoutNames: true, unmapped: ['owner_name'] })
    expect(await core.call('import.keep', { staged })).toMatchObject({ withoutNames: true })
    expect(await firmOf(core, '1')).toMatchObject({ ownerName: null, ownerAge: { low: 67, high: 67 } })
    expect(inFolder('Zanón')).toBe(false)
  })

  it('of companion files are left out as well', async () => {
    const files = ['br-cnpj/empresas.csv', 'br-cnpj/socios.csv'].map(fixture)
    const { staged } = await core.call('import.stage', { files, job: 'j', withoutNames: true })
    await core.call('import.keep', { staged })
    expect(await firmOf(core, '11000001')).toMatchObject({
      ownerName: null,
      ownerAge: { low: 71, high: 80 },
      ownersCount: 2,
    })
  })

  it('are kept where nobody said so', async () => {
    await core.importFile(core.file('owned.csv', OWNED))
    expect((await firmOf(core, '1')).ownerName).toBe('Petra Zanón')
    expect(inFolder('Zanón')).toBe(true)
  })
})

describe('companions without their firms', () => {
  it('leave the list empty, with the reason and what to do', async () => {
    const files = [fixture('br-cnpj/municcsv.csv')]
    const { report } = await core.call('import.stage', { files, job: 'j' })
    expect(report.firms).toBe(0)
    expect(report.problems[0]).toMatchObject({ code: 'firms-missing' })
    expect(report.problems[0]?.example.message).toContain('main file')
  })
})
