import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import PizZip from 'pizzip'
import { beforeAll, expect, it } from 'vitest'
import { TEMPLATES } from '../../../../shared/outreach/templates/all.ts'
import { coreWithRegister, NOVEMBER } from '../campaigns/register.ts'
import { failureOf, type SmallCore } from '../small-core.ts'
import { tempFolder } from '../temp-folder.ts'

/** 001 must not be contacted as a firm, Luis Luz of 002 as a person; both stand in a campaign and have changed. */
let core: SmallCore
let campaign: number
const MUST_NOT = /Talleres Aro|Ana Aro|Luis Luz/
const lens = 'succession' as const
const at = (name: string) => join(core.folder, name)

/** All that can be read in a file, whatever it is packed in. */
function readable(file: string): string {
  const bytes = readFileSync(file)
  if (bytes.subarray(0, 2).toString() !== 'PK') return bytes.toString('utf8')
  const { files } = new PizZip(bytes)
  return Object.values(files)
    .map((part) => (part.dir ? '' : part.asText()))
    .join('\n')
}

beforeAll(async () => {
  core = await coreWithRegister(tempFolder(), 'doors')
  campaign = (await core.call('campaign.create', { name: 'Spring', lens })).id
  await core.call('campaign.addFirms', { campaign, firms: ['001', '002', '003', '004'] })
  await core.call('contact.add', { firm: '002', name: 'Luis Luz', role: 'owner' })
  await core.importFile(
    core.file('november.csv', NOVEMBER.replace('10.71,1988-01-15,9', '10.71,1988-01-15,12')),
  )
  await core.call('suppression.add', { firm: '001', reason: 'asked' })
  await core.call('suppression.add', { firm: '002', person: 'Luz, Luis', reason: 'asked' })
})

it.each(['csv', 'xlsx', 'json', 'html'] as const)(
  'nobody on the list is in an export as %s',
  async (format) => {
    const file = at(`list.${format}`)
    const written = await core.call('ranking.export', { lens, format, file, personalData: true })
    expect(written.suppressed).toBe(1)
    expect(readable(file)).toContain('Panadería Luz')
    expect(readable(file)).not.toMatch(MUST_NOT)
  },
)

it.each(['html', 'md'] as const)('nobody is in the digest as %s', async (format) => {
  await core.call('changes.save', { file: at(`digest.${format}`), format })
  expect(readable(at(`digest.${format}`))).toContain('Panadería Luz')
  expect(readable(at(`digest.${format}`))).not.toMatch(MUST_NOT)
})

it.each(['docx', 'html'] as const)('nobody is in the intervention list as %s', async (format) => {
  const file = at(`intervention.${format}`)
  expect(await core.call('campaign.save', { campaign, format, file })).toEqual({ rows: 3, suppressed: 1 })
  expect(readable(file)).toContain('Panadería Luz')
  expect(readable(file)).not.toMatch(MUST_NOT)
})

it('nobody is in any document, shown, copied or saved', async () => {
  for (const { id, audience } of TEMPLATES) {
    const request = { template: id, lens, language: 'en' }
    const render = (firm: string) => core.call('document.render', { ...request, firm })
    expect(await failureOf(render('001')), id).toBe('do-not-contact')
    if (audience === 'owner') expect(await failureOf(render('002')), id).toBe('do-not-contact')
    else {
      const { markdown, html } = await render('002')
      expect(markdown + html, id).not.toMatch(MUST_NOT)
    }
    const file = at(`${id}.docx`)
    const saved = await core.call('letters.save', {
      ...request,
      firms: ['001', '002', '004'],
      format: 'docx',
      file,
    })
    expect(saved.suppressed, id).toContain('Talleres Aro SL')
    expect(readable(file), id).not.toMatch(MUST_NOT)
  }
})
