import type { CriterionId } from '../../../shared/criteria/names.ts'
import type { JudgesReport } from '../../../shared/scoring/judges.ts'
import type { Words } from '../../../shared/words/words.ts'
import { Button } from '../../parts/button.tsx'
import { criterionName } from '../../parts/criteria-words.ts'
import { percentText } from '../../parts/figures.ts'
import { Notice } from '../../parts/notice.tsx'
import { Swatch } from '../../parts/swatch.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import type { Judge } from './pairwise.ts'
import sheet from './pairwise-tab.module.css'

const css = classNames(sheet)

export interface JudgesPaneProps {
  readonly criteria: readonly CriterionId[]
  readonly judges: readonly Judge[]
  /** null while the answers leave criteria apart. */
  readonly report: JudgesReport | null
  readonly onTake: () => void
}

/** The weights that the answers make, how well they hold together, and where people differ. */
export function JudgesPane({ criteria, judges, report, onTake }: JudgesPaneProps) {
  const words = useWords()
  const { say } = words
  return (
    <section className={css('result')} aria-label={say('model.pairwise-result')}>
      <h2>{say('model.pairwise-result')}</h2>
      {report === null && <p className={css('quiet')}>{say('model.pairwise-not-yet')}</p>}
      {report && (
        <>
          <ul className={css('weights')}>
            {criteria.map((id) => (
              <li key={id} className={css('weight')}>
                <Swatch criterion={id} />
                <span>{criterionName(words, id)}</span>
                <span className={css('bar')} aria-hidden>
                  <span
                    className={css('length')}
                    style={{
                      inlineSize: `${(report.together.weights[id] ?? 0) * 100}%`,
                      background: `var(--criterion-${id})`,
                    }}
                  />
                </span>
                <span className={css('figure')}>
                  {percentText(report.together.weights[id] ?? 0, words, 1)}
                </span>
              </li>
            ))}
          </ul>
          <Consistency report={report} />
          <Disagreement report={report} judges={judges} />
          <div>
            <Button kind="main" onPress={onTake}>
              {say('model.take-weights')}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}

function Consistency({ report }: { readonly report: JudgesReport }) {
  const words = useWords()
  const { say, number } = words
  const { consistencyRatio, worst } = report.together
  const ratio = number(consistencyRatio, 2)
  if (worst === null) return <p className={css('quiet')}>{say('model.consistent', { ratio })}</p>
  // Said the way round in which it is more than once.
  const isTurned = worst.given < 1
  const [a, b] = isTurned ? worst.pair.toReversed() : worst.pair
  const timesOf = (times: number): string => number(isTurned ? 1 / times : times, 1)
  return (
    <Notice tone="warn" title={say('model.inconsistent', { ratio })}>
      {say('model.worst', {
        a: nameOf(words, a ?? ''),
        b: nameOf(words, b ?? ''),
        given: timesOf(worst.given),
        consistent: timesOf(worst.consistent),
      })}
    </Notice>
  )
}

/** Only where more than one person answered. */
function Disagreement({
  report,
  judges,
}: Pick<JudgesPaneProps, 'judges'> & { readonly report: JudgesReport }) {
  const words = useWords()
  const { say, number } = words
  const [widest] = report.pairs
  const answered = judges
    .map((judge, place) => ({
      ...judge,
      name: judge.name || say('model.judge', { place: number(place + 1) }),
    }))
    .filter(({ answers }) => answers.some(({ ratio }) => ratio !== null))
  if (answered.length < 2) return null
  return (
    <div className={css('apart')}>
      <h3>{say('model.judges-title')}</h3>
      {report.disagreement !== null && (
        <p>{say('analysis.judges-apart', { share: percentText(report.disagreement, words) })}</p>
      )}
      {widest && widest.spread > 1 && (
        <p>
          {say('analysis.judges-pair', {
            a: nameOf(words, widest.pair[0]),
            b: nameOf(words, widest.pair[1]),
            lowest: number(widest.lowest, 2),
            highest: number(widest.highest, 2),
          })}
        </p>
      )}
      <ul>
        {report.judges.map((view, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: judges are told apart by their place
          <li key={place}>
            {view === null
              ? say('model.judge-too-little', { judge: answered[place]?.name ?? '' })
              : say('model.judge-apart', {
                  judge: answered[place]?.name ?? '',
                  share: percentText(view.distance, words),
                  ratio: number(view.consistencyRatio, 2),
                })}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Names travel as text through the comparisons; these are criteria. */
const nameOf = (words: Words, id: string): string => criterionName(words, id as CriterionId)
