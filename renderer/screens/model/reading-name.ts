import { CORE_PARTS, INDICATORS } from '../../../shared/criteria/names.ts'
import type { ReadingId } from '../../../shared/criteria/reading.ts'
import type { Words } from '../../../shared/words/words.ts'

const NAMED = [...INDICATORS, ...CORE_PARTS] as const satisfies readonly string[]

/** A reading by the name of its indicator, or by its own where an indicator has several. */
export function readingName({ say }: Words, reading: ReadingId): string {
  const named = NAMED.find((one) => one === reading)
  if (named !== undefined) return say(`criteria.${named}`)
  const own = OWN.find((one) => one === reading)
  return own === undefined ? reading : say(`model.reading-${own}`)
}

const OWN = [
  'tenure',
  'z-prime',
  'z-double-prime',
  'given-governance',
  'given-viability',
  'given-sector',
  'given-need',
  'given-urgency',
  'given-core',
] as const satisfies readonly ReadingId[]
