import type { Words } from './words.ts'

interface Listed {
  readonly file: string
  readonly line: number
  /** ISO date. */
  readonly date: string | null
  readonly kind: 'closure' | 'layoffs' | 'insolvency' | 'notice'
  readonly jobs: number | null
}

/** "lay-offs · jobs: 24 · 1 Sept 2026 (warn.csv, line 3)" */
export function distressText({ file, line, date, kind, jobs }: Listed, words: Words): string {
  const said = [
    words.say(`changes.kind-${kind}`),
    jobs === null ? null : words.say('watch.listed-jobs', { n: words.number(jobs) }),
    date === null ? null : words.date(date),
  ]
  const where = words.say('watch.at-line', { file, line: words.number(line) })
  return `${said.filter((part) => part !== null).join(' · ')} (${where})`
}
