import type { SectorSystem } from '../../firm/firm.ts'
import { isUnclassified, naceOfCode } from '../sectors/nace-of.ts'
import { restoreZeros } from '../sectors/restore-zeros.ts'
import { naceOfSectionText } from '../sectors/section-text.ts'
import { sectorCode } from '../sectors/sector-code.ts'
import type { Reader } from './reader.ts'

export interface SectorReading {
  /** As in the file, with its leading zeros back; null where the cell held a description alone. */
  readonly code: string | null
  readonly nace: string | null
}

/** A sector code in the file's classification, with or without its description behind it. */
export function readSector(system: SectorSystem | null): Reader<SectorReading> {
  return (text, found) => {
    const code = sectorCode(text)
    if (code === null) {
      const nace = naceOfSectionText(text)
      if (nace !== null) return { code: null, nace }
      found('sector-not-read')
      return null
    }
    if (isUnclassified(code.digits, system) && code.section === '') return null
    const nace = system === null ? null : naceOfCode(code, system)
    if (nace === null && code.digits !== '') found('sector-not-read')
    const restored = system === null ? code.digits : restoreZeros(code, system)
    return { code: restored.length > code.digits.length ? `0${code.text}` : code.text, nace }
  }
}
