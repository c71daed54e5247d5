import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { Desk, REGISTER } from './relevo.ts'

const desk = new Desk()
const inW = (...args: readonly string[]) => desk.json(...args, '--workspace', 'w.relevo')

beforeAll(async () => {
  desk.file('firms.csv', REGISTER)
  await inW('import', 'firms.csv', '--source', 'town')
  const { value } = await inW('suppress', '0001', '--reason', 'asked by telephone')
  expect(value).toMatchObject({ id: 1, about: 'firm', firm: { id: '0001' } })
  await inW('suppress', '0002', '--person', 'Mora, Luis', '--reason', 'asked')
}, 60_000)

test('whoever is on the do-not-contact list gets no note and no letter, with a status of its own', async () => {
  const { status, value } = await inW('note', '0001', '--template', 'owner-letter')
  expect(status).toBe(3)
  expect(value.error.code).toBe('do-not-contact')
  expect((await inW('note', '0001', '--out', 'note.docx')).status).toBe(3)
  expect((await inW('note', '0003', '--out', 'note.docx')).status).toBe(0)
})

test('letters leave them out and name them', async () => {
  const { value } = await inW('letters', '--out', 'letters', '--as', 'md')
  expect(value.written).toBe(3)
  expect(value.suppressed.sort()).toEqual(['Forja Alta, S.L.', 'Panadería del Río, S.L.'])
  const files = readdirSync(desk.path('letters'))
  expect(files).toHaveLength(3)
  const text = files.map((file) => readFileSync(desk.path(`letters/${file}`), 'utf8')).join('')
  expect(text).not.toMatch(/Forja Alta|Luis Mora/)
})

test('no export has them, in any format', async () => {
  for (const format of ['csv', 'json', 'html', 'xlsx']) {
    const out = `list.${format}`
    const { value } = await inW('export', '--out', out, '--personal-data')
    expect([value.rows, value.suppressed], format).toEqual([4, 1])
    const text = readFileSync(desk.path(out), 'latin1')
    expect(text).not.toMatch(/Forja Alta|Luis Mora/)
  }
})

test('notes of a scan leave them out as well', async () => {
  const next = desk.file('next.csv', REGISTER.replace(',24,1959', ',26,1959'))
  const { status, err } = await inW('scan', next, '--source', 'town', '--notes', 'notes')
  expect(status).toBe(0)
  expect(err).toContain('Forja Alta')
  const names = readdirSync(desk.path('notes')).join(' ')
  expect(names).not.toContain('0001')
  expect(names).toContain('0003')
})

test('the list prints, an entry comes off with a reason, and wrong usage is told', async () => {
  expect((await desk.run('suppress', '--workspace', 'w.relevo')).out).toContain('Forja Alta, S.L. (0001)')
  expect((await inW('suppress', '0003')).status).toBe(2)
  expect((await inW('lift', '1')).status).toBe(2)
  expect((await inW('lift', '1', '--reason', 'came by')).status).toBe(0)
  expect((await inW('lift', '1', '--reason', 'again')).status).toBe(2)
  expect((await inW('note', '0001')).status).toBe(0)
})

test('a Word template that cannot be used is refused with what is wrong', async () => {
  desk.file('ours.docx', 'not a Word file')
  const { status, value } = await inW('templates', 'ours.docx')
  expect(status).toBe(3)
  expect(value.error).toMatchObject({ code: 'word-template-not-usable' })
})

test('changes end with a status for a scheduler, and print as a digest', async () => {
  desk.file('later.csv', REGISTER.replace(',24,1959', ',26,1959').replace(',12,1966', ',14,1966'))
  await inW('import', 'later.csv', '--source', 'town')
  const { status, value } = await inW('changes', '--out', 'digest.md')
  expect([status, value.counts.changed]).toEqual([5, 1])
  expect(readFileSync(desk.path('digest.md'), 'utf8')).toContain('Panadería del Río')
})
