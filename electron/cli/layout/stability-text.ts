import type { StabilityReport } from '../../../shared/contract/analysis.ts'
import type { Words } from '../../../shared/words/words.ts'
import { clean } from './clean.ts'
import { table } from './table.ts'

/** Lines of each kind that are printed; `--json` has all. */
const MOST = 10

/** Rank intervals, which weights would change the top, and pairs that would change places. */
export function stabilityText(report: StabilityReport, words: Words): string {
  return [
    table(
      [
        { title: words.say('terminal.column-rank'), align: 'right' },
        { title: words.say('terminal.column-interval') },
        { title: words.say('terminal.column-top-share', { top: report.top }), align: 'right' },
        { title: words.say('terminal.column-name'), most: 40 },
        { title: words.say('terminal.column-id') },
      ],
      report.firms.map(({ rank, low, high, topShare, name, id }) => [
        words.number(rank),
        `${words.number(low)}–${words.number(high)}`,
        percent(topShare, words),
        name,
        id,
      ]),
    ),
    aboutDraws(report, words),
    changesText(report, words),
    swapsText(report, words),
    words.say('terminal.model-line', {
      model: `${report.model.id} ${report.model.version}`,
      asOf: words.date(report.asOf),
    }),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** One firm's rank in the draws. */
export function rankIntervalText(report: StabilityReport, words: Words): string {
  const [firm] = report.firms
  if (firm === undefined) return ''
  const { rank, low, high, topShare } = firm
  return [
    words.say('analysis.rank-interval', {
      rank: words.number(rank),
      low: words.number(low),
      high: words.number(high),
    }),
    words.say('analysis.top-share', { top: report.top, share: percent(topShare, words) }),
    aboutDraws(report, words),
  ].join('\n')
}

const percent = (share: number, words: Words): string => `${words.number(100 * share, 0)}%`

const aboutDraws = ({ draws, concentration, seed, unknowns }: StabilityReport, words: Words): string =>
  words.say(unknowns === 'drawn' ? 'analysis.rank-interval-about' : 'analysis.rank-interval-weights', {
    draws: words.number(draws),
    concentration: words.number(concentration),
    seed,
  })

function changesText({ topChanges, top }: StabilityReport, words: Words): string {
  if (topChanges.length === 0) return words.say('analysis.top-change-none', { top })
  return topChanges
    .slice(0, MOST)
    .map(({ criterion, from, to, leaves, enters }) =>
      words.say('analysis.top-change', {
        criterion: words.say(`criteria.${criterion}`),
        from: words.number(from, 3),
        to: words.number(to, 3),
        leaves: clean(leaves.name),
        enters: clean(enters.name),
        top,
      }),
    )
    .join('\n')
}

const swapsText = ({ swaps }: StabilityReport, words: Words): string =>
  swaps
    .slice(0, MOST)
    .map(({ criterion, from, to, above, below }) =>
      words.say('analysis.swap', {
        criterion: words.say(`criteria.${criterion}`),
        from: words.number(from, 3),
        to: words.number(to, 3),
        above: clean(above.name),
        below: clean(below.name),
      }),
    )
    .join('\n')
