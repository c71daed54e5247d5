import { expect, test } from 'vitest'
import { CATALOGUES } from '../../../shared/words/words.ts'

/** A sentence of a catalogue with the place it stands at. */
function* sentences(catalogue: object): Generator<readonly [string, string]> {
  for (const [area, texts] of Object.entries(catalogue))
    for (const [key, text] of Object.entries(texts as Readonly<Record<string, string>>))
      yield [`${area}.${key}`, text]
}

test('Italian screens say “voi” throughout; “Lei” is for letters', () => {
  const formal =
    /\bLei\b|\bSu(?:o|a|oi|e)\b|(?:^|[.:] )(?:Apra|Chieda|Chiuda|Ripristini|Salvi|Scelga|Scriva|Selezioni|Usi)\b/
  for (const [place, text] of sentences(CATALOGUES.it))
    if (!place.startsWith('letters.')) expect(text, place).not.toMatch(formal)
})

test('French sentences keep a sign and the word before it on one line', () => {
  for (const [place, text] of sentences(CATALOGUES.fr)) expect(text, place).not.toMatch(/ [:;?!»%]|« /)
})
