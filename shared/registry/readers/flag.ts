import { plainWords } from '../normal-header.ts'
import type { Reader } from './reader.ts'

const YES = new Set('yes y true t 1 x si s sim verdadero verdadeiro vero v oui o vrai ja j sann'.split(' '))
const NO = new Set('no n false f 0 falso non nao faux nei nein usann'.split(' '))

/** Yes or no in five languages, as a word, a letter or a digit. */
export const readFlag: Reader<boolean> = (text, found) => {
  const word = plainWords(text)
  if (YES.has(word)) return true
  if (NO.has(word)) return false
  found('flag-not-read')
  return null
}
