import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { headerNames } from '../../../../electron/core/reading/header-names.ts'
import { readTable } from '../../../../electron/core/reading/read-table.ts'
import type { ReadingOptions } from '../../../../shared/registry/reading-options.ts'
import { tempFolder } from '../temp-folder.ts'

const folder = tempFolder()
let files = 0

function file(content: string | Buffer): string {
  files += 1
  const path = join(folder, `${files}.csv`)
  writeFileSync(path, content)
  return path
}

const read = (content: string | Buffer, options?: ReadingOptions) => readTable(file(content), options)
const FIRMS = ['1', '2', '3', '4', '5'].map((id) => [id, `Taller ${id}`, `${Number(id) * 7}`])
const table = (delimiter: string): string =>
  [['id', 'name', 'jobs'], ...FIRMS].map((row) => row.join(delimiter)).join('\n')

describe('the sign between cells', () => {
  it.each([',', ';', '\t', '|', '^', '~', ':', ', '])('is found to be %j', async (delimiter) => {
    const found = await read(table(delimiter))
    expect(found).toMatchObject({ delimiter, headerLine: 1, header: ['id', 'name', 'jobs'] })
    expect(found.rows).toEqual(FIRMS)
  })

  it('is a space where nothing else stands between quoted cells', async () => {
    const { delimiter, rows } = await read('"id" "name" "jobs"\n"1" "El Sol, S.L." "4"\n"2" "La Luz" "7"\n')
    expect(delimiter).toBe(' ')
    expect(rows[0]).toEqual(['1', 'El Sol, S.L.', '4'])
  })

  it('is not the comma of decimals or addresses', async () => {
    const { delimiter, rows } = await read('id;address;index\n1;Mayor, 3;2,5\n2;Sol, 4;3,7\n')
    expect(delimiter).toBe(';')
    expect(rows[1]).toEqual(['2', 'Sol, 4', '3,7'])
  })

  it('is what a first line “sep=” says, which is no row', async () => {
    const found = await read('sep=|\nid|a,b\n1|x,y\n')
    expect(found).toMatchObject({ delimiter: '|', headerLine: 2, header: ['id', 'a,b'] })
    expect(found.skipped).toEqual([{ line: 1, text: 'sep=|', why: 'separator-line' }])
  })

  it('is what the person says', async () => {
    const { rows } = await read('a,b;c\n1,2;3\n', { delimiter: ';' })
    expect(rows).toEqual([['1,2', '3']])
  })

  it('does not cut a single column of times', async () => {
    const { rows } = await read('opened\n09:30\n10:15\n11:00\n')
    expect(rows).toEqual([['09:30'], ['10:15'], ['11:00']])
  })
})

describe('quotation marks', () => {
  it('may be single ones', async () => {
    const { quote, rows } = await read("id,name\n1,'El Sol, S.L.'\n2,'O''Neill, Hnos.'\n")
    expect(quote).toBe("'")
    expect(rows).toEqual([
      ['1', 'El Sol, S.L.'],
      ['2', "O'Neill, Hnos."],
    ])
  })

  it('may be made letters by a backslash', async () => {
    const { escape: sign, rows } = await read('id,name\n1,"Taller \\"El Sol\\" hermanos"\n2,"B"\n')
    expect(sign).toBe('\\')
    expect(rows[0]).toEqual(['1', 'Taller "El Sol" hermanos'])
  })

  it('that open nothing are letters, where the row comes out right then', async () => {
    const { rows, remarks } = await read(
      'id,name,place,jobs\n1,A,"Écija, centro",4\n2,"B,"Osuna, sur",5\n3,C,Lora,6\n4,D,Lora,7\n',
    )
    expect(rows[1]).toEqual(['2', '"B', 'Osuna, sur', '5'])
    expect(remarks).toContainEqual({ code: 'stray-quote', line: 3 })
  })

  it('that swallow the lines below cost their own line alone, and it is named', async () => {
    const { rows, skipped } = await read('id,name,place\n1,"A",X\n2,"B,X\n3,"C",Y\n4,"D",Y\n')
    expect(rows.map(([id]) => id)).toEqual(['1', '3', '4'])
    expect(skipped).toEqual([{ line: 3, text: '2,"B,X', why: 'unclosed-quote' }])
  })

  it('around a whole row are unpacked', async () => {
    const { rows } = await read('id,name,place\n1,A,X\n"2,""B, S.L."",Y"\n3,C,Z\n')
    expect(rows[1]).toEqual(['2', 'B, S.L.', 'Y'])
  })

  it('keep line ends of a file that has one kind of them', async () => {
    const { rows } = await read('id,note\r\n1,"two\r\nlines"\r\n')
    expect(rows).toEqual([['1', 'two\r\nlines']])
  })

  it('lose no space that follows them', async () => {
    const { rows, skipped } = await read('id,name\n"1"  ,"A"\n2,B\n')
    expect(rows[0]).toEqual(['1', 'A'])
    expect(skipped).toEqual([{ line: 2, text: '  ', why: 'space-after-quote' }])
  })
})

describe('the table in a file', () => {
  it('stands below titles and above totals, which are named', async () => {
    const found = await read(
      'Cámara de Comercio\nListado,,\n\nid,name,jobs\n1,A,4\n2,B,5\n3,C,6\n\nTotal,3\n',
    )
    expect(found).toMatchObject({ headerLine: 4, header: ['id', 'name', 'jobs'] })
    expect(found.rows).toHaveLength(3)
    expect(found.skipped).toEqual([
      { line: 1, text: 'Cámara de Comercio', why: 'before-table' },
      { line: 2, text: 'Listado,,', why: 'before-table' },
      { line: 9, text: 'Total,3', why: 'after-table' },
    ])
  })

  it.each([undefined, 1, 7])(
    'leaves out the last rows that the person says are none, in pieces of %s bytes',
    async (piece) => {
      const path = file('id,name,jobs\n1,A,4\n2,B,5\n3,C,6\n\nTotal,3,15\nSource,B,2024\n')
      const { rows, skipped } = await readTable(path, { footerRows: 2 }, piece)
      expect(rows.map(([id]) => id)).toEqual(['1', '2', '3'])
      expect(skipped).toEqual([
        { line: 6, text: 'Total,3,15', why: 'after-table' },
        { line: 7, text: 'Source,B,2024', why: 'after-table' },
      ])
    },
  )

  it('has no header where the first line is a firm', async () => {
    const { header, headerLine, rows } = await read('1,A,2001-02-03\n2,B,2004-05-06\n')
    expect({ header, headerLine }).toEqual({ header: null, headerLine: null })
    expect(rows).toHaveLength(2)
  })

  it('joins several lines of names, one spanning the names below it', async () => {
    const { header, rows } = await read('id,Travel,,Total\n,Air,Rail,\n1,20,30,50\n2,5,,5\n3,7,8,15\n')
    expect(header).toEqual(['id', 'Travel Air', 'Travel Rail', 'Total'])
    expect(rows).toHaveLength(3)
  })

  it('ends a name that spans others where one above it begins anew', () => {
    const rows = [
      ['id', 'Staff', '', 'Costs', ''],
      ['', 'Total', '', '', ''],
      ['', 'men', 'women', 'pay', 'rent'],
    ]
    expect(headerNames(rows)).toEqual([
      'id',
      'Staff Total men',
      'Staff Total women',
      'Costs pay',
      'Costs rent',
    ])
  })

  it('takes a lone name, parted from the titles by a blank line, for its header', async () => {
    const { headerLine, skipped, rows } = await read('Audit of 2017,,\n,,\nSource,,\nT 1,a b,\nT 2,d e,f\n')
    expect(headerLine).toBe(3)
    expect(rows).toHaveLength(2)
    expect(skipped).toEqual([{ line: 1, text: 'Audit of 2017,,', why: 'before-table' }])
  })

  it('leaves out titles of its parts, but no lone cell that column names do not follow', async () => {
    const { rows, skipped } = await read(
      'id,name,jobs\n1,A,4\n2,B,5\n,,\nNorth,,\nid,name,jobs\n3,C,6\n,,\n4,,\n5,E,7\n',
    )
    expect(rows.map(([id]) => id)).toEqual(['1', '2', '3', '4', '5'])
    expect(skipped).toEqual([
      { line: 5, text: 'North,,', why: 'part-title' },
      { line: 6, text: 'id,name,jobs', why: 'header-repeated' },
    ])
  })

  it('is filled up to its longest row where no width is common', async () => {
    const { rows } = await read('id,a,b\n1,2\n1,2,3,4\n1,2,3,4,5\n1,2,3\n')
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([5]))
  })

  it('has names without the blanks that fill them up, and keeps those blanks', async () => {
    const { header, skipped } = await read('id  ,"name ", jobs\n1,A,4\n2,B,5\n')
    expect(header).toEqual(['id', 'name ', ' jobs'])
    expect(skipped).toEqual([{ line: 1, text: '  ', why: 'space-after-name' }])
  })

  it('shows dashes that were saved as control characters', async () => {
    const { rows, remarks } = await read('id,name\n1,Taller \u0096 El Sol\n2,B\n')
    expect(rows[0]).toEqual(['1', 'Taller – El Sol'])
    expect(remarks).toEqual([{ code: 'signs-saved-as-controls', line: 2 }])
  })

  it('goes on after its header is repeated with other firms, as in extracts put end to end', async () => {
    const { rows, skipped } = await read('id,name\n1,A\n2,B\nid,name\n3,C\n')
    expect(rows.map(([id]) => id)).toEqual(['1', '2', '3'])
    expect(skipped).toEqual([{ line: 4, text: 'id,name', why: 'header-repeated' }])
  })

  it('is read once where it stands in the file twice', async () => {
    const { rows, skipped } = await read('id,name\n1,A\n2,B\nid,name\n1,A\n2,B\n')
    expect(rows).toHaveLength(2)
    expect(skipped.map(({ why }) => why)).toEqual(['table-repeated', 'table-repeated', 'table-repeated'])
  })

  it('ends where another begins', async () => {
    const { rows, skipped } = await read(
      'id,name,place,jobs\n1,A,X,4\n2,B,Y,5\n3,C,Y,5\nid,name,place\n1,A,X\n2,B,Y\n',
    )
    expect(rows).toHaveLength(3)
    expect(skipped[0]).toEqual({ line: 5, text: 'id,name,place', why: 'second-table' })
  })

  it('goes on after a blank line and an odd row, if full rows follow', async () => {
    const { rows } = await read('id,name,place\n1,A,X\n2,B,Y\n\n3,C\n4,D,Z\n5,E,Z\n')
    expect(rows.map(([id]) => id)).toEqual(['1', '2', '3', '4', '5'])
  })

  it('has comments taken out, also behind the cells of a row', async () => {
    const { rows, skipped } = await read('# by hand\nid;jobs\n1;3\n# more\n2;4#guess;7\n3;5\n')
    expect(rows).toEqual([
      ['1', '3'],
      ['2', '4'],
      ['3', '5'],
    ])
    expect(skipped.map(({ text }) => text)).toEqual(['# by hand', '# more', '#guess;7'])
  })

  it('keeps a sign of comments that begins a cell', async () => {
    const { rows } = await read('id,name\n1,#1 Bakery\n2,B\n')
    expect(rows[0]).toEqual(['1', '#1 Bakery'])
  })

  it('keeps empty values of a single column', async () => {
    const { rows } = await read('note\n\nlast\n')
    expect(rows).toEqual([[''], ['last']])
  })

  it('may be empty, or only a header', async () => {
    expect((await read('')).remarks).toEqual([{ code: 'file-empty', line: 1 }])
    const { header, rows, remarks } = await read('id,name\n')
    expect({ header, rows }).toEqual({ header: ['id', 'name'], rows: [] })
    expect(remarks.map(({ code }) => code)).toContain('no-rows')
  })

  it('tells ragged rows, twin names, zero bytes and cut ends by line', async () => {
    const { remarks } = await read('id,name,name\n1,A,B\n2,A\n3,A,B,C\n4,\0A,B\n5,A,B\n6,A,B\n7,A')
    expect(remarks).toEqual([
      { code: 'duplicate-header', line: 1 },
      { code: 'too-few-fields', line: 3 },
      { code: 'too-many-fields', line: 4 },
      { code: 'nul-bytes', line: 5 },
      { code: 'too-few-fields', line: 8 },
      { code: 'last-line-incomplete', line: 8 },
    ])
  })

  it('has its names where the person says', async () => {
    const { header, rows, skipped } = await read('x,y\nid,name\n1,A\n', { headerLine: 2 })
    expect(header).toEqual(['id', 'name'])
    expect(rows).toEqual([['1', 'A']])
    expect(skipped).toEqual([{ line: 1, text: 'x,y', why: 'before-table' }])
    const bare = await read('id,name\n1,A\n', { headerLine: 0 })
    expect(bare.rows).toHaveLength(2)
  })
})
