import type { BacktestReport, LearnedReport } from '../../../shared/contract/analysis.ts'
import type { Words } from '../../../shared/words/words.ts'
import { table } from './table.ts'

type Backtest = BacktestReport['models'][number]

/** What the measures rest on, then each version of a model, then the weights the outcomes would propose. */
export function backtestText(report: BacktestReport & Pick<LearnedReport, 'learned'>, words: Words): string {
  if (report.recorded === 0) return words.say('terminal.no-outcomes')
  const { recorded, used, gated, missing, hindsight } = report
  const basis = words.say('terminal.outcome-basis', { recorded, used, gated, missing })
  return [
    basis,
    ...(hindsight === 0 ? [] : [words.say('terminal.outcome-hindsight', { number: hindsight })]),
    words.say('analysis.hit-about'),
    ...report.models.map((one) => modelText(one, words)),
    learnedText(report.learned, words),
  ].join('\n\n')
}

function modelText({ model, cases, hits, auc, deciles, tiers }: Backtest, words: Words): string {
  const number = (value: number): string => words.number(value, 2)
  return [
    `${model.id} ${model.version}`,
    words.say('analysis.outcomes-rest-on', { cases, hits }),
    ...(auc === null
      ? []
      : [
          words.say('analysis.auc-about', {
            auc: number(auc.auc),
            low: number(auc.low),
            high: number(auc.high),
          }),
        ]),
    deciles === null
      ? words.say('analysis.lift-too-few')
      : table(
          [
            { title: words.say('terminal.column-decile'), align: 'right' },
            { title: words.say('terminal.column-firms'), align: 'right' },
            { title: words.say('terminal.column-hits'), align: 'right' },
            { title: words.say('terminal.column-lift'), align: 'right' },
          ],
          deciles.map(({ decile, cases, hits, lift }) => [
            String(decile),
            words.number(cases),
            words.number(hits, 1),
            number(lift),
          ]),
        ),
    table(
      [
        { title: words.say('terminal.column-tier') },
        { title: words.say('terminal.column-firms'), align: 'right' },
        { title: words.say('terminal.column-hits'), align: 'right' },
        { title: words.say('terminal.column-rate'), align: 'right' },
        { title: words.say('terminal.column-interval') },
      ],
      tiers.map(({ tier, cases, hits, rate, low, high }) => [
        tier,
        words.number(cases),
        words.number(hits),
        rate === null ? '' : number(rate),
        `${number(low)}–${number(high)}`,
      ]),
    ),
  ].join('\n')
}

function learnedText(learned: LearnedReport['learned'], words: Words): string {
  const { hits, misses, needed } = learned
  if (learned.kind === 'too-few') return words.say('analysis.learn-too-few', { hits, misses, needed })
  const against = learned.weights
    .filter(({ slope }) => slope < 0)
    .map(({ criterion }) =>
      words.say('analysis.learn-against', { criterion: words.say(`criteria.${criterion}`) }),
    )
  return [
    words.say('analysis.learn-about', { hits, misses }),
    table(
      [
        { title: words.say('terminal.column-criterion') },
        { title: words.say('terminal.column-weight'), align: 'right' },
        { title: words.say('terminal.column-proposed'), align: 'right' },
      ],
      learned.weights.map(({ criterion, chosen, proposed }) => [
        words.say(`criteria.${criterion}`),
        words.number(chosen, 3),
        words.number(proposed, 3),
      ]),
    ),
    ...against,
  ].join('\n')
}
