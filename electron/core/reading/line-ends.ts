import type { Newline } from './dialect.ts'

/**
 * The line end that a text's records have. A text with nothing but "\r\n" keeps them, also inside cells; in every
 * other text all line ends become "\n", so that one file is never read in two ways.
 */
export function newlineOf(text: string): Newline {
  const ends = countLineEnds(text)
  return ends.pairs > 0 && ends.feeds === ends.pairs && ends.returns === ends.pairs ? '\r\n' : '\n'
}

/** Whether several kinds of line ends stand in one text. */
export function hasMixedLineEnds(text: string): boolean {
  const { pairs, feeds, returns } = countLineEnds(text)
  return [pairs, feeds - pairs, returns - pairs].filter((count) => count > 0).length > 1
}

/** Gives all line ends one form, across pieces: a "\r" at the end of a piece waits for the next. */
export function createLineEnds(newline: Newline): { readonly feed: (text: string, last: boolean) => string } {
  let held = false
  return {
    feed(text, last) {
      const whole = held ? `\r${text}` : text
      held = !last && whole.endsWith('\r')
      return unify(held ? whole.slice(0, -1) : whole, newline)
    },
  }
}

function unify(text: string, newline: Newline): string {
  if (newline === '\n') return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  const { pairs, feeds, returns } = countLineEnds(text)
  return feeds === pairs && returns === pairs ? text : text.replace(/\r\n|\r|\n/g, '\r\n')
}

function countLineEnds(text: string) {
  return { pairs: count(text, '\r\n'), feeds: count(text, '\n'), returns: count(text, '\r') }
}

function count(text: string, sign: string): number {
  let found = 0
  for (let place = text.indexOf(sign); place !== -1; place = text.indexOf(sign, place + sign.length))
    found += 1
  return found
}
