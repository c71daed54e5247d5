import { expect, test } from 'vitest'
import { readFigures } from '../../../shared/territory/read-figures.ts'
import { readSupport } from '../../../shared/territory/read-support.ts'

const table = (text: string, delimiter = ',') => {
  const [header = [], ...rows] = text.split('\n').map((line) => line.split(delimiter))
  return { header, rows, delimiter }
}

test('a rank becomes a decile among the ranks of the file, and stays a figure of its own', () => {
  const rows = Array.from({ length: 20 }, (_, n) => `E${n},T${n},${n + 1}`).join('\n')
  const { rows: read, figures, deprivation } = readFigures(table(`code,name,IMD rank\n${rows}`))
  expect(deprivation).toEqual({ kind: 'rank', column: 'IMD rank' })
  expect([0, 1, 2, 19].map((n) => read[n]?.values['decile'])).toEqual([1, 1, 2, 10])
  expect(figures.map(({ id }) => id)).toEqual(['decile', 'own-imdrank'])
})

test('a stated decile is preferred to a fifth, out of range it is unknown', () => {
  const { rows, deprivation } = readFigures(table('nom,quintile,décile\nA,1,3\nB,1,12'))
  expect(deprivation?.kind).toBe('decile')
  expect(rows.map(({ values }) => values['decile'])).toEqual([3, undefined])
})

test('numbers are read by the sign of the whole file', () => {
  const { rows, decimal } = readFigures(table('municipio;empleos;paro\nA;1.250;8,5\nB;300;n.d.', ';'))
  expect(decimal).toBe(',')
  expect(rows.map(({ values }) => values)).toEqual([{ jobs: 1250, 'own-paro': 8.5 }, { jobs: 300 }])
})

test('rows without a place or a number are left out and counted; without a column of places all is refused', () => {
  expect(readFigures(table('name,jobs\n,5\nA,\nB,7'))).toMatchObject({ left: 2, rows: [{ name: 'B' }] })
  expect(() => readFigures(table('x,jobs\nA,5'))).toThrow('no-place-column')
  expect(() => readFigures(table('name,what\nA,b'))).toThrow('no-figures')
})

test('support points need a name and coordinates', () => {
  const { points, left } = readSupport(
    table('Entidad;Tipo;Latitud;Longitud\nFondo;fondo;43,5;-13,8\nX;;;', ';'),
  )
  expect(points).toEqual([{ name: 'Fondo', kind: 'fondo', point: [-13.8, 43.5] }])
  expect(left).toBe(1)
  expect(() => readSupport(table('name,kind\nA,b'))).toThrow('no-coordinates')
})
