import type { Standing } from '../../../shared/contract/changes.ts'
import { hasFlag } from '../../../shared/scoring/flags-of.ts'
import type { Model } from '../../../shared/scoring/model.ts'
import { rankSheet } from '../../../shared/scoring/rank-sheet.ts'
import { gateAt } from '../../../shared/scoring/reading-sheet.ts'
import { type ScoreSheet, scoreSheet, tierAt } from '../../../shared/scoring/score-sheet.ts'
import { valueSheet } from '../../../shared/scoring/value-sheet.ts'
import { weightsOf } from '../../../shared/scoring/weights-of.ts'
import type { RankedList } from '../ranking/ranked-list.ts'
import type { WorkspaceData } from '../ranking/workspace-data.ts'
import { indexOfKey } from '../store/index-of-key.ts'

/** Where firms stand in one state of the workspace. */
export interface Standings {
  /** null = the firm is not there. */
  readonly of: (key: number) => Standing | null
  /** Whether the firm is ranked and its window is closing. */
  readonly isInWindow: (key: number) => boolean
}

/** As the list that is shown has them. */
export const shownStandings = (list: RankedList): Standings => ({
  of: (key) => standingAt(list.data, { list: list.scores, model: list.model, key, rankOf: list.rankOf }),
  isInWindow: (key) => isInWindow(list.data, list.model, key),
})

/** An earlier state under today's model, so that a move is the register's doing and not the model's. */
export function earlierStandings(data: WorkspaceData, model: Model): Standings {
  const scores = scoreSheet(valueSheet(data.readings, model), weightsOf(model))
  const ranks = new Uint32Array(data.keys.length)
  for (const [place, index] of rankSheet(scores, data.tieOrder, data.readings.staff).entries())
    ranks[index] = place + 1
  return {
    of: (key) => standingAt(data, { list: scores, model, key, rankOf: (index) => ranks[index] ?? 0 }),
    isInWindow: (key) => isInWindow(data, model, key),
  }
}

function isInWindow({ readings, keys }: WorkspaceData, model: Model, key: number): boolean {
  const index = indexOfKey(keys, key)
  if (index === -1 || gateAt(readings, model.lens, index) !== null) return false
  return hasFlag('window', { readings, index, model })
}

interface Asked {
  readonly list: ScoreSheet
  readonly model: Model
  readonly key: number
  readonly rankOf: (index: number) => number
}

function standingAt(data: WorkspaceData, { list, model, key, rankOf }: Asked): Standing | null {
  const index = indexOfKey(data.keys, key)
  if (index === -1) return null
  const gate = gateAt(data.readings, model.lens, index)
  if (gate !== null) return { rank: 0, tier: null, score: list.score[index] ?? 0, gate: gate.reason }
  return { rank: rankOf(index), tier: tierAt(list, index), score: list.score[index] ?? 0, gate: null }
}
