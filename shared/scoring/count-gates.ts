import type { Exclusion, Lens, Referral } from '../criteria/names.ts'
import { gateOfCode, type ReadingSheet } from './reading-sheet.ts'

/** `firms = eligible + Σ excluded + Σ referred`, one reason a firm. */
export interface GateCounts {
  readonly firms: number
  readonly eligible: number
  readonly excluded: Partial<Record<Exclusion, number>>
  readonly referred: Partial<Record<Referral, number>>
}

/** How many firms each gate keeps out of a lens; reasons that no firm has are left out. */
export function countGates(sheet: ReadingSheet, lens: Lens): GateCounts {
  const excluded: Partial<Record<Exclusion, number>> = {}
  const referred: Partial<Record<Referral, number>> = {}
  let eligible = 0
  const codes = sheet.gates[lens]
  const firmsByCode = new Uint32Array(256)
  for (let index = 0; index < sheet.count; index++) {
    const code = codes[index] ?? 0
    firmsByCode[code] = (firmsByCode[code] ?? 0) + 1
  }
  for (const [code, firms] of firmsByCode.entries()) {
    if (firms === 0) continue
    const gate = gateOfCode(code)
    if (gate === null) eligible += firms
    else if (gate.kind === 'excluded') excluded[gate.reason] = firms
    else referred[gate.reason] = firms
  }
  return { firms: sheet.count, eligible, excluded, referred }
}
