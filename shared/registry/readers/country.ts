import { plainWords } from '../normal-header.ts'

const NAMES: Readonly<Record<string, string>> = {
  AR: 'argentina',
  BE: 'belgium|belgica|belgio|belgique',
  BR: 'brazil|brasil|brasile|bresil',
  CA: 'canada',
  CH: 'switzerland|suiza|suica|svizzera|suisse',
  CL: 'chile|cile|chili',
  CO: 'colombia|colombie',
  DE: 'germany|alemania|alemanha|germania|allemagne|deutschland',
  DK: 'denmark|dinamarca|danimarca|danemark|danmark',
  EC: 'ecuador|equador|equateur',
  ES: 'spain|espana|espanha|spagna|espagne',
  FR: 'france|francia|franca',
  GB: 'united kingdom|great britain|uk|england|scotland|wales|northern ireland|reino unido|regno unito|royaume uni',
  IE: 'ireland|irlanda|irlande',
  IT: 'italy|italia|italie',
  MX: 'mexico|messico|mexique',
  NL: 'netherlands|paises bajos|paises baixos|paesi bassi|pays bas',
  NO: 'norway|noruega|norvegia|norvege|norge',
  PE: 'peru|perou',
  PT: 'portugal|portogallo',
  SE: 'sweden|suecia|svezia|suede|sverige',
  US: 'united states|usa|united states of america|estados unidos|stati uniti|etats unis',
  UY: 'uruguay|uruguai',
  VE: 'venezuela',
}
const CODES: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([code, names]) => names.split('|').map((name) => [name, code] as const)),
)

/** ISO 3166-1 code of a country given as a code or by name in five languages, or null. */
export function readCountry(text: string): string | null {
  if (/^[A-Za-z]{2}$/.test(text) && text.toLowerCase() !== 'uk') return text.toUpperCase()
  return CODES.get(plainWords(text)) ?? null
}

/** The country, or the region whose law on cooperatives differs: Catalonia (`ES-CT`). */
export function countryOrRegion(country: string | null, region: string | null): string | null {
  if (region === null || (country !== null && country !== 'ES')) return country
  return /^(cataluna|catalunya|catalonia)$/.test(plainWords(region)) ? 'ES-CT' : country
}
