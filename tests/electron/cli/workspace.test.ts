import { existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { Desk, REGISTER } from './relevo.ts'

const desk = new Desk()
const inW = (...args: readonly string[]) => desk.json(...args, '--workspace', 'w.relevo')

beforeAll(async () => {
  desk.file('firms.csv', REGISTER)
  const { status, value } = await inW('import', 'firms.csv', '--source', 'town')
  expect([status, value.new, value.firms]).toEqual([0, 8, 8])
}, 30_000)

test('check compares with what is there and keeps nothing', async () => {
  desk.file('next.csv', REGISTER.replace(/^0003.*\n/m, '').replace(',12,1966', ',14,1966'))
  const { status, value } = await inW('check', 'next.csv', '--source', 'town')
  expect(status).toBe(0)
  expect(value).toMatchObject({ firms: 7, new: 0, changed: 1, same: 6, gone: 1 })
  expect((await inW('imports')).value).toHaveLength(1)
})

test('check tells people how the file is read', async () => {
  const { out, status } = await desk.run('check', 'firms.csv')
  expect(status).toBe(0)
  expect(out).toContain('Rows: 8 read = 8 kept + 0 flagged + 0 refused')
  expect(out).toMatch(/registryId +registry_id/)
})

test('rank takes conditions, of which the values of one field are alternatives', async () => {
  const names = async (...args: readonly string[]) => {
    const { value } = await inW('rank', ...args)
    return value.candidates.map(({ id }: { id: string }) => id).sort()
  }
  expect(await names()).toEqual(['0001', '0002', '0003', '0004', '0005'])
  expect(await names('--where', 'municipality=Otero')).toEqual(['0003', '0004', '0005'])
  expect(await names('--where', 'nace=25', '--where', 'nace=10')).toEqual(['0001', '0002'])
  expect(await names('--where', 'nace=25', '--where', 'municipality=Otero')).toEqual([])
  expect(await names('--search', 'panaderia')).toEqual(['0002'])
})

test('the recovery lens ranks the firm in liquidation', async () => {
  const { value } = await inW('rank', '--lens', 'recovery')
  expect(value.lens).toBe('recovery')
  expect(value.candidates[0].id).toBe('0008')
})

test('explain gives the calculation, and for people as a table', async () => {
  const { value, status } = await inW('explain', '0001', '--as-of', '2026-11-01')
  expect(status).toBe(0)
  expect(value).toMatchObject({ origin: { file: 'firms.csv', line: 2 }, standing: { kind: 'ranked', of: 5 } })
  const { out } = await desk.run('explain', '0001', '--workspace', 'w.relevo', '--as-of', '2026-11-01')
  expect(out).toMatch(/Age of the owner or lead director +67 years +0\.86/)
  const set = await desk.run('explain', '0006', '--workspace', 'w.relevo')
  expect(set.out).toContain('Set aside')
})

test('a model can be copied to a file, changed, and used for the list, the calculation and the notes', async () => {
  const { value: model } = await desk.json('models', 'succession')
  desk.file('same.json', JSON.stringify({ ...model, id: 'ours' }))
  const same = await inW('rank', '--model', 'same.json')
  expect(same.value.model).toEqual({ id: 'ours', version: '1' })
  const weights = new Map([
    ['succession', 0],
    ['workforce', 1],
  ])
  const criteria = model.criteria.map((criterion: { id: string }) => ({
    ...criterion,
    weight: weights.get(criterion.id) ?? 0,
  }))
  desk.file('staff.json', JSON.stringify({ ...model, id: 'staff', criteria }))
  const staff = await inW('rank', '--model', 'staff.json')
  const scoreOf = (id: string) => staff.value.candidates.find((each: { id: string }) => each.id === id)?.score
  expect([scoreOf('0001'), scoreOf('0002')].map((score) => score.toFixed(6))).toEqual([
    '100.000000',
    '85.000000',
  ])
  const explained = await inW('explain', '0001', '--model', 'staff.json')
  expect(explained.value.calculation.score).toBeCloseTo(100, 9)
  const note = await desk.run('note', '0001', '--model', 'staff.json', '--workspace', 'w.relevo')
  expect(note.out).toContain('Model staff 1')
  const other = await inW('rank', '--model', 'staff.json', '--lens', 'recovery')
  expect([other.status, other.value.error.code]).toEqual([3, 'model-not-usable'])
}, 60_000)

test('note prints a document or writes it in the format of the file’s ending', async () => {
  const printed = await desk.run('note', '0001', '--workspace', 'w.relevo')
  expect(printed.out).toContain('# File note: Forja Alta, S.L.')
  const letter = await inW('note', '0001', '--template', 'owner-letter', '--lang', 'es', '--out', 'l.html')
  expect(letter.status).toBe(0)
  expect(readFileSync(desk.path('l.html'), 'utf8')).toContain('¿Qué será de Forja Alta, S.L.')
  const pdf = await inW('note', '0001', '--out', 'l.pdf')
  expect([pdf.status, pdf.value.error.code]).toEqual([2, 'usage'])
})

test('export writes what is seen; owners only when asked for, formulas as text', async () => {
  const { value } = await inW('export', '--out', 'list.csv', '--where', 'municipality=Otero')
  expect(value).toMatchObject({ format: 'csv', rows: 3, personalData: false })
  const csv = readFileSync(desk.path('list.csv'), 'utf8')
  expect(csv.trimEnd().split('\r\n')).toHaveLength(4)
  expect(csv).toContain(`"'=Cmd Consultores, S.L."`)
  expect(csv).not.toContain('Eva Gil')
  await inW('export', '--format', 'json', '--out', 'list.txt', '--personal-data')
  const json = JSON.parse(readFileSync(desk.path('list.txt'), 'utf8'))
  expect(json.candidates[0]).toMatchObject({ id: '0001', ownerName: 'Ana Prado' })
  const unwritable = await inW('export', '--out', 'no-such-folder/list.csv')
  expect([unwritable.status, unwritable.value.error.code]).toEqual([3, 'file-not-writable'])
})

test('unknown ids end with 2', async () => {
  for (const [args, code] of [
    [['explain', '9999'], 'firm-unknown'],
    [['note', '0001', '--template', 'poem'], 'template-unknown'],
    [['undo', '77'], 'import-unknown'],
    [['check', 'firms.csv', '--profile', 'atlantis'], 'profile-unknown'],
  ] as const) {
    const { status, value } = await inW(...args)
    expect([status, value.error.code]).toEqual([2, code])
  }
})

test('a backup opens like the workspace, and verify finds it whole', async () => {
  const { status, value } = await inW('backup', '--out', 'copy.relevo')
  expect([status, value.firms]).toEqual([0, 8])
  const copy = await desk.json('verify', '--workspace', 'copy.relevo')
  expect([copy.status, copy.value]).toEqual([
    0,
    { sound: true, firms: 8, damaged: 0, findings: [], written: [] },
  ])
})

test('verify ends with 6 on a damaged workspace', async () => {
  await inW('backup', '--out', 'cut.relevo')
  truncateSync(desk.path('cut.relevo'), Math.floor(statSync(desk.path('cut.relevo')).size / 2))
  const cut = await desk.json('verify', '--workspace', 'cut.relevo')
  expect([cut.status, cut.value.sound]).toEqual([6, false])
})

test('what is no workspace is left as it is', async () => {
  writeFileSync(desk.path('other.relevo'), 'not a database')
  const { status, value } = await desk.json('rank', '--workspace', 'other.relevo')
  expect([status, value.error.code]).toEqual([3, 'workspace-not-ours'])
  expect(readFileSync(desk.path('other.relevo'), 'utf8')).toBe('not a database')
  expect(existsSync(desk.path('other.relevo-wal'))).toBe(false)
})

test('an import can be undone', async () => {
  const { value } = await desk.json('import', 'firms.csv', '--workspace', 'u.relevo')
  expect(value.new).toBe(8)
  const undone = await desk.json('undo', '1', '--workspace', 'u.relevo')
  expect([undone.status, undone.value.id]).toEqual([0, 1])
  const empty = await desk.json('rank', '--workspace', 'u.relevo')
  expect([empty.status, empty.value.error.code]).toEqual([3, 'nothing-imported'])
})
