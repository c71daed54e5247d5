import type { FirmReach } from '../../../shared/contract/analysis.ts'
import type { Dossier } from '../../../shared/contract/ranking.ts'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { useCall } from '../../parts/use-call.ts'
import { queryOf, useView } from '../../parts/view/use-view.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './working-column.module.css'

const css = classNames(sheet)

const TOP = 10
/** Answers beyond these move little. */
const MOST_ANSWERS = 5

/** What would move the firm into the top of the list. */
export function ReachPart({ dossier }: { readonly dossier: Dossier }) {
  const { say, number } = useWords()
  const view = useView()
  const { filter: _filter, ...query } = queryOf(view)
  const request = { ...query, id: dossier.firm.id, top: TOP }
  const { data, error } = useCall('firm.reach', request, { keepPrevious: true })
  return (
    <section className={css('interval')}>
      <h3>{say('byHand.reach', { top: number(TOP) })}</h3>
      <FailureNotice error={error} />
      {data && <Answers reach={data} />}
    </section>
  )
}

function Answers({ reach }: { readonly reach: FirmReach }) {
  const { say, number } = useWords()
  const { rank, top, missing, wanted, isPossible, answers } = reach
  if (rank > 0 && rank <= top) return <p>{say('byHand.reach-in', { top: number(top) })}</p>
  return (
    <>
      <p>
        {say('byHand.reach-missing', {
          points: number(missing, 1),
          wanted: number(wanted, 1),
          top: number(top),
        })}{' '}
        {say(verdict(answers.length, isPossible))}
      </p>
      <ul className={css('answers')}>
        {answers.slice(0, MOST_ANSWERS).map(({ criterion, indicator, gain, loss, suffices }) => (
          <li key={`${criterion}-${indicator}`}>
            {say('byHand.reach-answer', {
              indicator: say(`criteria.${indicator}`),
              gain: number(gain, 1),
              loss: number(loss, 1),
            })}
            {suffices && <strong> {say('byHand.reach-suffices')}</strong>}
          </li>
        ))}
      </ul>
    </>
  )
}

function verdict(answers: number, isPossible: boolean) {
  if (answers === 0) return 'byHand.reach-none' as const
  return isPossible ? ('byHand.reach-possible' as const) : ('byHand.reach-impossible' as const)
}
