/** A value of a column and how many of the rows looked at have it. */
export interface ColumnWord {
  readonly word: string
  readonly count: number
}

/** Columns with more different values are no vocabulary. */
const MOST_WORDS = 100
const LONGEST_WORD = 120

/**
 * The vocabulary of each column, the most frequent word first. Of a column with too many values only those without
 * digits are given (words among figures); of one with too many of those as well, nothing.
 */
export function columnWords(rows: readonly (readonly string[])[], width: number): ColumnWord[][] {
  return Array.from({ length: width }, (_, index) => {
    const counts = new Map<string, number>()
    for (const row of rows) {
      const word = row[index]?.trim() ?? ''
      if (word !== '' && word.length <= LONGEST_WORD) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
    const all = [...counts].map(([word, count]) => ({ word, count }))
    const words = all.length <= MOST_WORDS ? all : all.filter(({ word }) => !/\d/.test(word))
    return words.length > MOST_WORDS ? [] : words.sort((a, b) => b.count - a.count)
  })
}
