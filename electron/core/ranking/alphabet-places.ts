import { alphabetOf } from '../../../shared/words/alphabet.ts'
import type { Language } from '../../../shared/words/words.ts'
import type { Coded } from './labels.ts'

interface Known {
  readonly language: Language
  readonly places: Float64Array
}

/** By the texts of a label, which are added to and never changed. */
const KNOWN = new WeakMap<Coded['texts'], Known>()

/** Place of each text in the alphabet of a language; NaN for the first, which stands for unknown. */
export function alphabetPlaces(texts: Coded['texts'], language: Language): Float64Array {
  const known = KNOWN.get(texts)
  if (known?.language === language && known.places.length === texts.length) return known.places
  const compare = alphabetOf(language)
  const places = new Float64Array(texts.length)
  const inTurn = [...texts.keys()].sort((a, b) => compare(texts[a] ?? '', texts[b] ?? ''))
  for (const [place, code] of inTurn.entries()) places[code] = place
  places[0] = Number.NaN
  KNOWN.set(texts, { language, places })
  return places
}
