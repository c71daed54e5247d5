import type { RankingPage } from '../../../shared/contract/ranking.ts'
import { bandText } from '../../../shared/words/raw-text.ts'
import { sectorName } from '../../../shared/words/sector-name.ts'
import type { Words } from '../../../shared/words/words.ts'
import { table } from './table.ts'

export type PrintedRanking = Omit<RankingPage, 'total' | 'offset' | 'criteria'>
type Candidate = PrintedRanking['candidates'][number]

const UNKNOWN = '–'

/** The list as a table, with a sentence about what was set aside and why. */
export function rankingText(ranking: PrintedRanking, words: Words): string {
  return [headingText(ranking, words), setAsideText(ranking, words), rowsText(ranking, words)]
    .filter((part) => part !== '')
    .join('\n\n')
}

function headingText({ lens, model, asOf, firms, eligible }: PrintedRanking, words: Words): string {
  return words.say('terminal.ranking', {
    lens: words.say(`criteria.lens-${lens}`),
    model: `${model.id} ${model.version}`,
    asOf: words.date(asOf),
    firms: words.number(firms),
    eligible: words.number(eligible),
  })
}

/** "3,412 set aside: 3,201 without employees, …", the most frequent reason first. */
function setAsideText({ excluded, referred }: PrintedRanking, words: Words): string {
  const reasons = [
    ...counted(excluded).map(({ reason, count }) => ({
      count,
      name: words.say(`criteria.excluded-${reason}`),
    })),
    ...counted(referred).map(({ reason, count }) => ({
      count,
      name: words.say(`criteria.referred-${reason}`),
    })),
  ].toSorted((a, b) => b.count - a.count)
  if (reasons.length === 0) return ''
  const list = reasons.map(({ name, count }) => `${name} ${words.number(count)}`).join(' · ')
  const total = reasons.reduce((sum, { count }) => sum + count, 0)
  return words.say('terminal.set-aside', { number: words.number(total), list })
}

function counted<K extends string>(counts: Partial<Record<K, number>>): { reason: K; count: number }[] {
  return (Object.entries(counts) as [K, number][])
    .filter(([, count]) => count > 0)
    .map(([reason, count]) => ({ reason, count }))
}

function rowsText({ candidates }: PrintedRanking, words: Words): string {
  if (candidates.length === 0) return words.say('terminal.nobody')
  return table(
    [
      { title: '#', align: 'right' },
      { title: words.say('terminal.column-score'), align: 'right' },
      { title: words.say('terminal.column-interval') },
      { title: words.say('terminal.column-tier') },
      { title: words.say('terminal.column-coverage'), align: 'right' },
      { title: words.say('terminal.column-name'), most: 36 },
      { title: words.say('terminal.column-id'), most: 20 },
      { title: words.say('terminal.column-municipality'), most: 18 },
      { title: words.say('terminal.column-sector'), most: 22 },
      { title: words.say('terminal.column-employees'), align: 'right' },
      { title: words.say('terminal.column-age'), align: 'right' },
      { title: words.say('terminal.column-flags') },
    ],
    candidates.map((candidate) => rowOf(candidate, words)),
  )
}

function rowOf(candidate: Candidate, words: Words): string[] {
  const { score, low, high, coverage, employees, ownerAge, flags } = candidate
  return [
    String(candidate.rank),
    words.number(score, 1),
    `${words.number(low)}–${words.number(high)}`,
    candidate.tier,
    words.say('documents.raw-percent', { value: words.number(coverage) }),
    candidate.name,
    candidate.id,
    candidate.municipality ?? UNKNOWN,
    sectorText(candidate, words),
    employees === null ? UNKNOWN : bandText(employees, words),
    ownerAge === null ? UNKNOWN : bandText(ownerAge, words),
    flags.map((flag) => words.say(`criteria.flag-${flag}`)).join(', '),
  ]
}

/** The division's name; a code that leads to none stands for itself. */
function sectorText({ sector }: Candidate, words: Words): string {
  return sectorName(sector.nace, words) ?? sector.code ?? UNKNOWN
}
