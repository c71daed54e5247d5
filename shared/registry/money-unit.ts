import { plainText } from './normal-header.ts'

const CURRENCY = '(?:[€$£]|(?:eur|euros?|usd|gbp|brl|cop|pesos|reais|dollars?|pounds?)(?![a-z]))'
const OF = "\\.?\\s*(?:(?:de|di|d'|of)\\s*)?"

const THOUSANDS = new RegExp(
  `(?<![a-z])(?:th|thousands?|migl|migliaia|mil|miles|milliers|milhares|tsd|k)${OF}${CURRENCY}|[€$£]\\s?(?:k|'?000s?)(?![a-z0-9])|(?<![a-z])(?:in|en|em) (?:thousands|miles|milhares|milliers|migliaia)(?![a-z])|\\((?:'?000s?|miles|thousands|milliers|migliaia)\\)`,
)
const MILLIONS = new RegExp(
  `(?<![a-z])(?:m|mln|mio|millions?|millones|milioni|milhoes)${OF}${CURRENCY}|[€$£]\\s?(?:m|mln|mio)(?![a-z0-9])|(?<![a-z])(?:in|en|em) (?:millions|millones|milioni|milhoes)(?![a-z])`,
)

/** What a column's name says its money is counted in ("Ricavi migl EUR", "Turnover (£m)"), or null where it says nothing. */
export function moneyUnitOf(header: string): 1_000 | 1_000_000 | null {
  const text = plainText(header)
  if (THOUSANDS.test(text)) return 1_000
  return MILLIONS.test(text) ? 1_000_000 : null
}
