import { plainWords } from './normal-header.ts'

/**
 * Whether two names are of different people: "ROSSI, Mario" and "Mario Rossi" are one, and so are a name and the same
 * with a second name or an initial. Who is named once more and once less fully counts as the same.
 */
export function isOtherPerson(one: string, other: string): boolean {
  const [few = [], many = []] = [one, other]
    .map((name) => plainWords(name).split(' '))
    .sort((a, b) => a.length - b.length)
  return !few.every((word) => many.some((its) => isSameWord(word, its)))
}

/** An initial stands for every word that begins with it. */
const isSameWord = (one: string, other: string): boolean =>
  one === other || ((one.length === 1 || other.length === 1) && one[0] === other[0])
