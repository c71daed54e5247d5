/** A sector code taken out of a cell. */
export interface SectorCode {
  /** Section letter, "C" in "C25.62", or "". */
  readonly section: string
  /** The code's digits without dots; "" where the cell holds a section letter alone. */
  readonly digits: string
  /** Digits before the first dot where there is one: the division. */
  readonly beforeDot: string | null
  /** NAF's letter at the end, or "". */
  readonly letter: string
  /** The code as it stands in the cell, without the description. */
  readonly text: string
}

const CODE = /^([A-U])?[ .-]?(\d{1,8}(?:[./-]\d{1,3})*)([A-Z](?![A-Z]))?/i
const SECTION_ALONE = /^([A-U])(?:\s*[-:].*)?$/i
/** What a spreadsheet makes of a code of three digits or more that it took for a number. */
const FLOAT_TAIL = /^(\d{3,8})\.0$/

/** The code at the beginning of a cell ("70229 - Management…", "C2711 - …", "0161-0/01", "311311.0"), or null. */
export function sectorCode(cell: string): SectorCode | null {
  const text = cell.trim()
  const found = CODE.exec(text)
  if (found === null) {
    const section = SECTION_ALONE.exec(text)?.[1]?.toUpperCase()
    return section === undefined ? null : { section, digits: '', beforeDot: null, letter: '', text: section }
  }
  const section = (found[1] ?? '').toUpperCase()
  const body = (found[2] ?? '').replace(FLOAT_TAIL, '$1')
  const letter = (found[3] ?? '').toUpperCase()
  const dot = body.indexOf('.')
  return {
    section,
    digits: body.replace(/\D/g, ''),
    beforeDot: dot > 0 && dot <= 2 ? body.slice(0, dot) : null,
    letter,
    text: section + body + letter,
  }
}
