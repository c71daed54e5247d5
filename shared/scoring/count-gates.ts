import type { Exclusion, Lens, Referral } from '../criteria/names.ts'
import { gateAt, type ReadingSheet } from './reading-sheet.ts'

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
  for (let index = 0; index < sheet.count; index++) {
    const gate = gateAt(sheet, lens, index)
    if (gate === null) eligible += 1
    else if (gate.kind === 'excluded') excluded[gate.reason] = (excluded[gate.reason] ?? 0) + 1
    else referred[gate.reason] = (referred[gate.reason] ?? 0) + 1
  }
  return { firms: sheet.count, eligible, excluded, referred }
}
