import type { Firm } from '../../../shared/firm/firm.ts'
import type { Range } from '../../../shared/firm/range.ts'
import type { Candidate } from '../../../shared/scoring/candidate.ts'
import { explainFirm } from '../../../shared/scoring/explain-firm.ts'
import { flagsOf } from '../../../shared/scoring/flags-of.ts'
import { readingAt } from '../../../shared/scoring/reading-sheet.ts'
import { scoresAt } from '../../../shared/scoring/score-sheet.ts'
import type { RankedList } from './ranked-list.ts'

/** One firm of the list with its calculation. Its rank is that in the whole list, whatever is filtered; 0 = a gate. */
export function candidateOf(list: RankedList, index: number, firm: Firm): Candidate {
  const { data, model, weights, values } = list
  return {
    rank: list.rankOf(index),
    id: firm.id,
    name: firm.name,
    legalForm: firm.legalForm,
    municipality: firm.municipality,
    sector: {
      code: firm.sectorCode,
      system: firm.sectorSystem,
      nace: firm.nace?.slice(0, 2) ?? null,
    },
    employees: firm.employees,
    ownerAge: ageAt(list, index),
    founded: firm.founded,
    status: firm.status,
    ...scoresAt(values, weights, index),
    flags: [
      ...(data.contested.has(index) ? (['contested'] as const) : []),
      ...flagsOf(data.readings, index, model),
      ...(data.byHand.has(index) ? (['by-hand'] as const) : []),
    ],
    parts: explainFirm(data.readings, index, model, weights),
  }
}

/** At the date of the data, so that a stated year of birth and a stated age read alike. */
function ageAt(list: RankedList, index: number): Range | null {
  const { low, high } = readingAt(list.data.readings, 'owner-age', index)
  if (Number.isNaN(low)) return null
  return { low, high: Number.isFinite(high) ? high : null }
}
