import type { Firm } from '../firm/firm.ts'
import type { Draft } from './draft.ts'

/**
 * Exports that print a firm over several lines (a line per director) leave name and id blank below the first, or
 * repeat them. What the first line says stays; the lines below fill in what it left open.
 */
export function continueFirm(draft: Draft, above: Firm): void {
  const { firm } = draft
  const goesOn = firm.id === null ? firm.name === null && draft.tradeName === null : firm.id === above.id
  if (!goesOn) return
  const open = Object.entries(firm).filter(([, value]) => value !== null)
  Object.assign(firm, above)
  for (const [key, value] of open) {
    if (above[key as keyof Firm] === null) Object.assign(firm, { [key]: value })
  }
  if (above.idDerived) firm.id = null
}
