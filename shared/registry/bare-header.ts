/** A unit, a year or "last available year" at the end of a normalised column name: it says nothing about which field it is. */
const THOUSANDS = 'thousands?|th|migliaia|migl|miles|milliers|milhares|mil|tsd|k'
const MILLIONS = 'millions?|millones|milioni|milhoes|mln|mio|m'
const CURRENCY = 'eur|euros?|usd|gbp|brl|nok|cop|pesos|reais'
const LAST = new RegExp(
  `(?:(?:${THOUSANDS}|${MILLIONS})?(?:de|di|of|d)?(?:${CURRENCY})|(?:in|en|em)(?:${THOUSANDS}|${MILLIONS})|[km]|000s?|lastavail(?:able)?y(?:ea)?r|ultimoann?odisp(?:on[ai]bil[ei]|onible)?|(?:19|20)\\d\\d)$`,
)

/** A normalised column name without such a tail; the name itself where it is nothing else ("2024"). */
export function bareHeader(normalised: string): string {
  let bare = normalised
  while (LAST.test(bare)) bare = bare.replace(LAST, '')
  return bare === '' ? normalised : bare
}

/** The year at the end of a normalised column name, or 0: of two columns the later year's is meant. */
export const yearOfHeader = (normalised: string): number =>
  Number(/((?:19|20)\d\d)$/.exec(normalised)?.[1] ?? 0)
