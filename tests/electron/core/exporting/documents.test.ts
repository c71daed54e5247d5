import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { coreWithRegister } from '../campaigns/register.ts'
import { failureOf, type SmallCore } from '../small-core.ts'
import { tempFolder } from '../temp-folder.ts'
import { textOfWord, wordFile } from './word-file.ts'

const root = tempFolder()
let cores = 0
let core: SmallCore
const at = (name: string) => join(core.folder, name)
const wordText = (name: string) => textOfWord(readFileSync(at(name)))
const letter = { template: 'owner-letter', lens: 'succession', language: 'en' } as const

beforeEach(async () => {
  cores += 1
  core = await coreWithRegister(root, String(cores))
  await core.call('settings.set', { author: 'Marta Soler', office: 'Oficina', officeContact: '977 000 000' })
})

describe('a letter', () => {
  it('is written as a Word file with the text of the preview, and stands in the timeline', async () => {
    await core.call('document.save', { ...letter, firm: '001', format: 'docx', file: at('letter.docx') })
    const text = wordText('letter.docx')
    expect(text).toContain('What will become of Talleres Aro SL in the next five to ten years?')
    expect(text).toContain('Marta Soler')
    expect(text).not.toMatch(/\{\{|\*\*|undefined/)
    const [entry] = await core.call('timeline.list', { firm: '001' })
    expect(entry).toMatchObject({ kind: 'letter', text: 'Letter to the owner: Talleres Aro SL' })
  })

  it('to a contact is addressed to that person, in the person’s language', async () => {
    const person = { firm: '001', name: 'João Lima', role: 'director', language: 'pt' } as const
    const { id } = await core.call('contact.add', person)
    const request = { ...letter, firm: '001', contact: id, language: 'recipient' }
    const { markdown, language } = await core.call('document.render', request)
    expect(language).toBe('pt')
    expect(markdown).toContain('Talleres Aro SL\\\nJoão Lima')
    expect(markdown).not.toContain('Ana Aro')
  })

  it('to a contact who said no, or who is on the do-not-contact list, is refused', async () => {
    const contact = async (name: string, consent: 'given' | 'refused') =>
      (await core.call('contact.add', { firm: '001', name, role: 'director', consent })).id
    const write = (id: number) =>
      failureOf(core.call('document.render', { ...letter, firm: '001', contact: id }))
    expect(await write(await contact('Nuria No', 'refused'))).toBe('contact-refused')
    const asked = await contact('Pepe Gil', 'given')
    expect(await write(asked)).toBeNull()
    await core.call('suppression.add', { firm: '001', person: 'Gil, Pepe', reason: 'asked' })
    expect(await write(asked)).toBe('do-not-contact')
  })

  it('for several firms is one file, without those that must not be contacted', async () => {
    await core.call('suppression.add', { firm: '002', reason: 'asked' })
    await core.call('suppression.add', { firm: '003', person: 'Eva Sol', reason: 'asked' })
    for (const format of ['docx', 'html', 'md'] as const) {
      const file = at(`letters.${format}`)
      const request = { ...letter, firms: ['001', '002', '003', '004'], format, file }
      expect(await core.call('letters.save', request)).toEqual({
        written: 2,
        suppressed: ['Panadería Luz SL', 'Eva Sol'],
      })
      const text = format === 'docx' ? wordText('letters.docx') : readFileSync(file, 'utf8')
      expect(text).toContain('Talleres Aro')
      expect(text).toContain('Fundición Norte')
      expect(text).not.toMatch(/Panadería Luz|Eva Sol/)
    }
  })
})

const wordTemplate = (name: string, ...file: Parameters<typeof wordFile>) =>
  core.file(name, wordFile(...file))

describe('an office’s own Word template', () => {
  const reasonOf = async (file: string) => {
    const reply = await core.send('wordTemplate.add', { file, name: 'Ours' })
    return reply.ok ? null : [reply.error.code, reply.error.message]
  }

  it('is checked, kept, and filled with what a letter may see', async () => {
    const lines = ['{#addressee}', '{.}', '{/addressee}', '{firm}{#place}, {place}{/place}', '{objection}']
    const { id } = await core.call('wordTemplate.add', {
      file: wordTemplate('ours.docx', lines),
      name: 'Ours',
    })
    expect((await core.call('wordTemplate.list', {})).map(({ name }) => name)).toEqual(['Ours'])
    const fill = { template: id, firm: '001', language: 'es', file: at('filled.docx') }
    await core.call('wordTemplate.fill', fill)
    const text = wordText('filled.docx')
    expect(text).toContain('Talleres Aro SL, Ribera')
    expect(text).toContain('Ana Aro')
    expect(text).toContain('Tenemos estos datos del registro de empresas')
    await core.call('suppression.add', { firm: '001', reason: 'asked' })
    expect(await failureOf(core.call('wordTemplate.fill', fill))).toBe('do-not-contact')
  })

  it('with a typo is refused, with the field that was probably meant', async () => {
    const [code, message] = (await reasonOf(wordTemplate('typo.docx', ['{frm}', '{objection}']))) ?? []
    expect(code).toBe('word-template-not-usable')
    expect(message).toContain('there is no field {frm}. Did you mean {firm}?')
  })

  it('that asks for what no letter may see is refused', async () => {
    const [, message] = (await reasonOf(wordTemplate('nosy.docx', ['{scoreOfFirm}', '{objection}']))) ?? []
    expect(message).toContain('there is no field {scoreOfFirm}. Known: letterhead')
  })

  it('with a loop or a brace left open is refused by name', async () => {
    const loop = await reasonOf(wordTemplate('loop.docx', ['{#addressee}', '{.}', '{objection}']))
    expect(loop?.[1]).toContain('{#addressee} is not closed: write {/addressee} at its end')
    const brace = await reasonOf(wordTemplate('brace.docx', ['{firm', '{objection}']))
    expect(brace?.[1]).toContain('a brace is open and not closed')
    const closed = await reasonOf(wordTemplate('closed.docx', ['{/addressee}', '{objection}']))
    expect(closed?.[1]).toContain('{/addressee} closes a part that was not opened')
  })

  it('without the paragraph on the right to object is refused', async () => {
    const found = await reasonOf(wordTemplate('missing.docx', ['{firm}']))
    expect(found?.[1]).toContain('the field {objection} is missing')
  })

  it('with a macro is refused, under whatever name it comes', async () => {
    const lines = ['{firm} {objection}']
    const macro = await reasonOf(wordTemplate('macro.docx', lines, { 'word/vbaProject.bin': 'x' }))
    expect(macro?.[1]).toContain('contains a macro')
  })

  it('that is no Word file at all is refused', async () => {
    const found = await reasonOf(core.file('text.docx', 'Dear owner'))
    expect(found?.[1]).toContain('no Word document')
  })

  it('may use the listed fields, each with its meaning', async () => {
    const fields = await core.call('wordTemplate.fields', {})
    expect(fields.map(({ name }) => name)).toContain('objection')
    for (const { name, meaning } of fields) {
      expect(meaning, name).not.toMatch(/^letters\./)
      expect(name).not.toMatch(/score|age|successor/i)
    }
  })
})
