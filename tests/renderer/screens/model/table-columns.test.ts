import { describe, expect, it } from 'vitest'
import { keptRow, typedRow } from '../../../../renderer/screens/model/table-columns.ts'
import { CHECK_TABLE, TABLES, USUAL_TABLES } from '../../../../shared/scoring/tables.ts'

describe('a table that is typed', () => {
  it.each(TABLES)('comes back as it was kept: %s', (table) => {
    const rows = USUAL_TABLES[table].map((row) => keptRow(table, typedRow(table, row)))
    expect(CHECK_TABLE[table](rows)).toEqual(USUAL_TABLES[table])
  })

  it('leaves out or nulls what nobody typed, and keeps what is no number for the fault to name', () => {
    expect(keptRow('finance', { name: ' A fund ', from: '5', offers: 'Loans', source: 'Its page' })).toEqual({
      name: 'A fund',
      country: null,
      lens: null,
      from: 5,
      to: null,
      offers: 'Loans',
      source: 'Its page',
    })
    expect(keptRow('legal-minimum', { members: 'three', legalForms: 'SA, SARL' })).toMatchObject({
      members: 'three',
      legalForms: ['SA', 'SARL'],
    })
  })
})
