import { CORE_PARTS, INDICATORS, type IndicatorId } from '../criteria/names.ts'
import type { Part } from './part.ts'

export interface NextQuestion {
  readonly indicator: IndicatorId
  /** Share of the whole score that an answer would settle, in [0, 1]. */
  readonly weight: number
}

/** The unknown with the greatest weight, the first of equals; null where nothing that weighs is unknown. */
export function nextQuestion(parts: readonly Part[]): NextQuestion | null {
  const weights = new Map<IndicatorId, number>()
  for (const { indicator, prior, weight } of parts) {
    const asked = prior ? askedAs(indicator) : null
    if (asked !== null) weights.set(asked, (weights.get(asked) ?? 0) + weight)
  }
  let next: NextQuestion | null = null
  for (const [indicator, weight] of weights) {
    if (weight > (next?.weight ?? 0)) next = { indicator, weight }
  }
  return next
}

/** The parts of the core are asked about in one question. */
function askedAs(indicator: Part['indicator']): IndicatorId | null {
  if ((CORE_PARTS as readonly string[]).includes(indicator)) return 'core'
  return INDICATORS.find((id) => id === indicator) ?? null
}
