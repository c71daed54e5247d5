import Papa from 'papaparse'
import PizZip from 'pizzip'

/** What a spreadsheet takes for the beginning of a formula, full-width signs and control characters included. */
const FORMULA = /^[=+\-@\t\r\n\0＝＋－＠]/
const NUMBER = /^-?\d+(?:[.,]\d+)?$/
/** Signs below the blank that XML 1.0 has a place for. */
const XML_CONTROLS = '\t\n\r'

/** Cells of an exported table that begin like a formula and are no numbers. */
export function formulasInCsv(text: string): string[] {
  const delimiter = text.includes(';') && !text.includes(',') ? ';' : ''
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter })
  return data
    .flat()
    .filter((cell) => FORMULA.test(cell) && !NUMBER.test(cell))
    .map((cell) => `a cell begins with ${JSON.stringify(cell.slice(0, 20))}`)
}

/** Formulas in a workbook, texts that would become one when saved as CSV, and parts that are no XML. */
export function troublesInWorkbook(bytes: Buffer): string[] {
  const zip = new PizZip(bytes)
  return zip.file(/\.xml$/).flatMap((part) => {
    const xml = part.asText()
    const texts = [...xml.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, text = '']) => text)
    return [
      ...(/<f[ >]/.test(xml) ? [`${part.name} holds a formula`] : []),
      ...texts.filter((text) => FORMULA.test(text) && !NUMBER.test(text)).map((text) => `a cell is ${text}`),
      ...notWellFormed(xml).map((trouble) => `${part.name}: ${trouble}`),
    ]
  })
}

/** Parts of a Word file that are no XML, or lead out of it. */
export function troublesInWord(bytes: Buffer): string[] {
  const zip = new PizZip(bytes)
  return zip.file(/\.(?:xml|rels)$/).flatMap((part) => {
    const xml = part.asText()
    return [
      ...(/TargetMode="External"|<w:instrText|<w:fldSimple/.test(xml) ? [`${part.name} leads out`] : []),
      ...notWellFormed(xml).map((trouble) => `${part.name}: ${trouble}`),
    ]
  })
}

/** Tags of a page that run or load something, and attributes that do. */
export function troublesInPage(html: string): string[] {
  return [...html.matchAll(/<([a-z][a-z0-9]*)((?:\s+[^<>]*)?)>/gi)]
    .filter(
      ([, name = '', rest = '']) =>
        /^(?:script|img|iframe|object|embed|svg|math|link|base|form|input|video|audio|marquee)$/i.test(
          name,
        ) || /\son\w+\s*=|(?:href|src)\s*=\s*["']?\s*(?:javascript|data):/i.test(rest),
    )
    .map(([tag]) => `the page holds ${tag.slice(0, 60)}`)
}

/** Whether every tag is closed in its turn, and no sign stands there that XML does not know. */
function notWellFormed(xml: string): string[] {
  const open: string[] = []
  for (const [, closing, name = '', own] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (closing === '') {
      if (own === '') open.push(name)
    } else if (open.pop() !== name) return [`</${name}> closes nothing`]
  }
  return [
    ...(open.length > 0 ? [`<${open.at(-1)}> stays open`] : []),
    ...([...xml].some(isNotXml) ? ['a sign that is none in XML'] : []),
  ]
}

/** Whether XML 1.0 has no place for a sign. */
export const isNotXml = (sign: string): boolean =>
  (sign < ' ' && !XML_CONTROLS.includes(sign)) || sign === '\uFFFE' || sign === '\uFFFF'
