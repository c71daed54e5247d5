import { expect, it } from 'vitest'
import { generic } from '../../../shared/registry/profiles/generic.ts'
import { proposeMapping } from '../../../shared/registry/propose-mapping.ts'

const FORMS = ['Limited company', 'Sole trader', 'GmbH']
const rows = Array.from({ length: 12 }, (_, at) => [
  `Alpha ${at} GmbH`,
  FORMS[at % 3] ?? '',
  at % 2 === 0 ? 'active' : 'dissolved',
  at % 2 === 0 ? '25.11' : '10.71',
  `${4_000 + at}`,
  `1.${100 + at}.000,50`,
])
const { fields, decimal } = proposeMapping({
  header: ['Opis', 'Vrsta', 'Stanje', 'Šifra', 'Pošta', 'Znesek'],
  samples: rows,
  profile: generic,
})

it('tells legal form, status and activity from a small vocabulary, never a name or an id', () => {
  const found = Object.fromEntries(Object.entries(fields).map(([field, column]) => [field, column.index]))
  expect(found).toEqual({ legalForm: 1, status: 2, sectorCode: 3 })
})

it('tells the decimal sign from figures in columns that nobody has named yet', () => {
  expect(decimal).toBe(',')
})
