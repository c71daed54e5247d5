import { describe, expect, it } from 'vitest'
import { findHeader } from '../../../shared/registry/find-header.ts'

const find = (...rows: string[][]) => findHeader(rows.map((cells, index) => ({ line: index + 1, cells })))

const HEADER = ['registry_id', 'name', 'employees', 'founded']
const FIRM = ['00100259', 'Tornería Solana', '12', '1986-01-10']

describe('finding the line of column names', () => {
  it('takes the first line where it names columns', () => {
    expect(find(HEADER, FIRM)).toEqual({ line: 1, header: HEADER, titles: [], firstRow: 1 })
  })

  it('passes over title rows and keeps their text', () => {
    const found = find(['Cámara de Comercio'], ['Listado al 01/03/2026', ''], HEADER, FIRM, FIRM)
    expect(found).toMatchObject({
      line: 3,
      firstRow: 3,
      titles: ['Cámara de Comercio', 'Listado al 01/03/2026'],
    })
  })

  it('keeps the line of the file where blank lines were left out before', () => {
    const rows = [
      { line: 1, cells: ['Censo'] },
      { line: 4, cells: HEADER },
      { line: 5, cells: FIRM },
    ]
    expect(findHeader(rows)).toMatchObject({ line: 4, firstRow: 2 })
  })

  it('finds none where the first line is a firm', () => {
    expect(find(FIRM, FIRM, FIRM)).toEqual({ line: 0, header: [], titles: [], firstRow: 0 })
  })

  it('knows column names it never met by the numbers below them', () => {
    expect(find(['Bezeichnung', 'Köpfe'], ['Schreinerei Tal', '12'], ['Gießerei Berg', '30']).line).toBe(1)
  })

  it('does not take a firm for a header because it stands in a place called like a column', () => {
    const firm = ['Ciudad Nueva SL', 'Provincia', 'calle', '12']
    expect(find(['Nombre', 'Municipio', 'Dirección', 'Trabajadores'], firm, firm).line).toBe(1)
  })

  it('finds none in an empty file', () => {
    expect(find().line).toBe(0)
  })
})
