import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import PizZip from 'pizzip'
import { beforeEach, describe, expect, it } from 'vitest'
import { coreWithRegister, NOVEMBER, OCTOBER } from '../campaigns/register.ts'
import { failureOf, type SmallCore } from '../small-core.ts'
import { tempFolder } from '../temp-folder.ts'

const root = tempFolder()
let cores = 0
let core: SmallCore
const at = (name: string) => join(core.folder, name)

beforeEach(async () => {
  cores += 1
  core = await coreWithRegister(root, String(cores))
})

const exportAs = (format: 'xlsx' | 'json' | 'html', personalData = false) =>
  core.call('ranking.export', { lens: 'succession', format, file: at(`list.${format}`), personalData })

describe('a workbook', () => {
  const sheet = (n: number) =>
    new PizZip(readFileSync(at('list.xlsx'))).file(`xl/worksheets/sheet${n}.xml`)?.asText() ?? ''

  it('has the list, its criteria, the method and where it is from', async () => {
    await core.call('settings.set', { author: 'Marta Soler' })
    await exportAs('xlsx')
    const book = new PizZip(readFileSync(at('list.xlsx'))).file('xl/workbook.xml')?.asText() ?? ''
    expect([...book.matchAll(/name="([^"]+)"/g)].map(([, name]) => name)).toEqual([
      'List',
      'Criteria',
      'Method',
      'Provenance',
      'Figures',
    ])
    expect(sheet(1)).toContain('Fundición Norte SL')
    expect(sheet(1)).not.toContain('Rosa Norte')
    expect(sheet(2)).toContain('Succession pressure')
    expect(sheet(3)).toContain('Marta Soler')
    expect(sheet(3)).toContain('not a backup')
    expect(sheet(4)).toContain('october.csv')
    expect(sheet(5)).toContain('Tokyo Shoko Research, 2024')
    await exportAs('xlsx', true)
    expect(sheet(1)).toContain('Rosa Norte')
  })

  it('keeps numbers numbers, and lets no text become a formula', async () => {
    const rows = ['=cmd|1', '+1', '-1', '@x', '＝1'].map(
      (name, n) => `9${n},"${name} & <b>",SL,25.62,1991,24,1958,,Ribera,Active`,
    )
    await core.importFile(core.file('odd.csv', `${OCTOBER}${rows.join('\n')}\n`))
    await exportAs('xlsx')
    expect(sheet(1)).not.toContain('<f>')
    for (const sign of ['=', '+', '-', '@', '＝']) expect(sheet(1)).toContain(`>'${sign}`)
    expect(sheet(1)).toContain('&amp; &lt;b&gt;')
    expect(sheet(1)).toMatch(/<c><v>\d+<\/v><\/c>/)
  })
})

describe('an exported list', () => {
  it('can be read back, with the firms that have left since named', async () => {
    await exportAs('json')
    await core.importFile(core.file('november.csv', NOVEMBER))
    const list = await core.call('export.read', { file: at('list.json') })
    expect(list).toMatchObject({ lens: 'succession', asOf: '2026-10-31' })
    expect(list.candidates.map(({ rank }) => rank)).toEqual([1, 2, 3, 4])
    expect(list.missing).toEqual(['003'])
  })

  it('of another kind, or cut short, is refused', async () => {
    const read = (name: string, text: string) =>
      failureOf(core.call('export.read', { file: core.file(name, text) }))
    expect(await read('other.json', '{"candidates": []}')).toBe('export-not-usable')
    expect(await read('cut.json', '{"candidates": [')).toBe('export-not-usable')
  })
})

describe('the digest of changes', () => {
  it('names the firms of campaigns first, and of each kind exactly those that changed', async () => {
    const campaign = (await core.call('campaign.create', { name: 'Spring', lens: 'succession' })).id
    await core.call('campaign.addFirms', { campaign, firms: ['001', '002', '003'] })
    await core.importFile(core.file('november.csv', NOVEMBER))
    await core.call('changes.save', { file: at('digest.md'), format: 'md' })
    const text = readFileSync(at('digest.md'), 'utf8')
    const ours = text.slice(text.indexOf('## Firms of our campaigns'), text.indexOf('## Newly in distress'))
    expect(ours).toMatch(
      /Imprenta Sol SL\*\* \(003\): Gone from the register.*\n.*Talleres Aro SL\*\* \(001\): Changed/,
    )
    expect(ours).not.toContain('Panadería')
    expect(text).toContain(
      '## Newly in distress: 1\n- **Fundición Norte SL** (004): active → administration or liquidation',
    )
    expect(text).toContain('## Gone: 1\n- **Imprenta Sol SL** (003)')
    expect(text).toContain('Employees 24 → 26')
    await core.call('changes.save', { file: at('digest.html'), format: 'html' })
    expect(readFileSync(at('digest.html'), 'utf8')).toContain('<strong>Imprenta Sol SL</strong>')
  })

  it('leaves out whoever must not be contacted', async () => {
    await core.call('suppression.add', { firm: '003', reason: 'asked' })
    await core.importFile(core.file('november.csv', NOVEMBER))
    await core.call('changes.save', { file: at('digest.md'), format: 'md' })
    expect(readFileSync(at('digest.md'), 'utf8')).not.toContain('Imprenta Sol')
  })
})
