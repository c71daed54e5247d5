import type { Chance } from './chance.ts'
import { ACCENTED, FIRST_WORDS, SURNAMES, TOWNS, TRADES } from './vocabulary.ts'

/** Plain for the most part; some with accents, quotation marks, commas, for a reader to stumble over. */
export function firmName(chance: Chance): string {
  const family = chance.happens(0.15)
  const first = chance.pick(chance.happens(0.02) ? ACCENTED : family ? SURNAMES : FIRST_WORDS)
  const trade = chance.pickOften(TRADES)
  const middle = family ? ' & Daughters' : chance.happens(0.3) ? ` ${chance.pick(SURNAMES)}` : ''
  const place = chance.happens(0.05) ? ` (${chance.pick(TOWNS)})` : ''
  const second = chance.happens(0.02) ? `, ${chance.pick(TRADES)}` : ''
  return `${chance.happens(0.01) ? `"${first}"` : first}${middle} ${trade}${second}${place} Limited`
}

export function postcode(chance: Chance): string {
  const letters = () => chance.pick([...'ABCDEFGHJKLMNPRSTUWXY'])
  return `${letters()}${letters()}${1 + chance.below(20)} ${chance.below(10)}${letters()}${letters()}`
}
