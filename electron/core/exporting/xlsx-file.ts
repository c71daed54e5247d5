import PizZip from 'pizzip'
import { type CsvCell, safeText } from '../../../shared/exports/csv-line.ts'
import type { Sheet } from '../../../shared/exports/sheets-of.ts'
import { inXml } from './in-xml.ts'

/** Rows that a sheet of a spreadsheet can hold. */
const MOST_ROWS = 1_048_576
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/**
 * A workbook of plain sheets (ECMA-376): texts as inline strings, which are never formulas, numbers as numbers, the
 * first row in bold and frozen. A sheet ends at the last row that spreadsheets can hold.
 */
export function xlsxFile(sheets: readonly Sheet[]): Uint8Array {
  const zip = new PizZip()
  const numbered = sheets.map((sheet, place) => ({ ...sheet, id: place + 1 }))
  zip.file('[Content_Types].xml', contentTypes(numbered.map(({ id }) => id)))
  zip.file('_rels/.rels', rels([{ id: 1, type: `${OFFICE}/officeDocument`, target: 'xl/workbook.xml' }]))
  zip.file(
    'xl/workbook.xml',
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${numbered
      .map(({ id, name }) => `<sheet name="${xmlText(name.slice(0, 31))}" sheetId="${id}" r:id="rId${id}"/>`)
      .join('')}</sheets></workbook>`,
  )
  zip.file(
    'xl/_rels/workbook.xml.rels',
    rels([
      ...numbered.map(({ id }) => ({ id, type: `${OFFICE}/worksheet`, target: `worksheets/sheet${id}.xml` })),
      { id: numbered.length + 1, type: `${OFFICE}/styles`, target: 'styles.xml' },
    ]),
  )
  zip.file('xl/styles.xml', STYLES)
  for (const { id, rows } of numbered) zip.file(`xl/worksheets/sheet${id}.xml`, sheetXml(rows))
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}

function sheetXml(rows: Sheet['rows']): string {
  const lines: string[] = []
  for (const cells of rows) {
    if (lines.length === MOST_ROWS) break
    const style = lines.length === 0 ? ' s="1"' : ''
    lines.push(`<row>${cells.map((cell) => cellXml(cell, style)).join('')}</row>`)
  }
  const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
  const views = `<sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews>`
  return `${HEAD}<worksheet xmlns="${MAIN}">${views}<sheetData>${lines.join('')}</sheetData></worksheet>`
}

function cellXml(cell: CsvCell, style: string): string {
  if (cell === null) return `<c${style}/>`
  if (typeof cell === 'number') return `<c${style}><v>${cell}</v></c>`
  return `<c t="inlineStr"${style}><is><t xml:space="preserve">${xmlText(safeText(cell))}</t></is></c>`
}

interface Relation {
  readonly id: number
  readonly type: string
  readonly target: string
}

const rels = (relations: readonly Relation[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations
    .map(({ id, type, target }) => `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const contentTypes = (ids: readonly number[]): string =>
  `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${ids
    .map((id) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${TYPE}.worksheet+xml"/>`)
    .join('')}</Types>`

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/></cellXfs></styleSheet>`

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Without the signs that XML cannot hold, half a surrogate pair among them. */
const xmlText = (text: string): string => inXml(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
