import { expect, test } from 'vitest'
import { Desk } from './relevo.ts'

const desk = new Desk()

test('rows prints the table of each file on a line of its own, and names the file it cannot read', async () => {
  const good = desk.file('good.csv', 'Listado\n\nid;name\n1;A\n2;"B;\n3;C\n')
  const { status, out, err } = await desk.run('rows', good, desk.path('none.csv'), good, '--lang', 'es')
  const lines = out.trimEnd().split('\n')
  expect(lines).toHaveLength(3)
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    file: good,
    encoding: 'utf-8',
    delimiter: ';',
    quote: '"',
    escape: '"',
    headerLine: 3,
    header: ['id', 'name'],
    rows: [
      ['1', 'A'],
      ['3', 'C'],
    ],
    skipped: [
      { line: 1, text: 'Listado', why: 'before-table' },
      { line: 5, text: '2;"B;', why: 'unclosed-quote' },
    ],
    problems: [
      { code: 'before-table', line: 1, message: 'Línea 1: esto está encima de la tabla.' },
      {
        code: 'unclosed-quote',
        line: 5,
        message: 'Línea 5: aquí se abre una comilla que nunca se cierra. La línea no está en la tabla.',
      },
    ],
  })
  expect(JSON.parse(lines[1] ?? '')).toMatchObject({ error: { code: 'file-missing' } })
  expect(lines[2]).toBe(lines[0])
  expect(err).toContain('none.csv')
  expect(status).toBe(3)
})

test('rows reads a file as it is told', async () => {
  const path = desk.file('told.csv', 'a,b;c\n1,2;3\n')
  const { out } = await desk.run('rows', path, '--delimiter', ';', '--header-line', '0')
  expect(JSON.parse(out)).toMatchObject({
    delimiter: ';',
    headerLine: null,
    rows: [
      ['a,b', 'c'],
      ['1,2', '3'],
    ],
  })
})
