import { useState } from 'react'
import type { SelectionRate } from '../../../shared/contract/privacy.ts'
import { Button } from '../../parts/button.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Section } from '../../parts/section.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useView } from '../../parts/view/use-view.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './care-screen.module.css'

const css = classNames(sheet)

const TOP = 50
/** Groups shown of each kind, the largest first. */
const SHOWN = 8

/** Whether the list passes a group by. */
export function Rates() {
  const { say } = useWords()
  const lens = useView(({ lens }) => lens)
  const [isAsked, setAsked] = useState(false)
  const input = { lens, top: TOP }
  const { data, error, refetch } = useCall('privacy.selectionRates', input, { enabled: isAsked })
  return (
    <Section title={say('care.rates-title')} lead={say('care.rates-lead', { top: TOP })}>
      {!isAsked && (
        <div>
          <Button onPress={() => setAsked(true)}>{say('care.rates-count')}</Button>
        </div>
      )}
      <FailureNotice error={error} onRetry={() => refetch()} />
      {data &&
        (['age', 'sector', 'municipality'] as const).map((by) => (
          <RateTable key={by} by={by} rates={data.filter((rate) => rate.by === by)} />
        ))}
    </Section>
  )
}

interface RateTableProps {
  readonly by: SelectionRate['by']
  readonly rates: readonly SelectionRate[]
}

function RateTable({ by, rates }: RateTableProps) {
  const { say, number } = useWords()
  const shown = by === 'age' ? rates : rates.toSorted((a, b) => b.eligible - a.eligible).slice(0, SHOWN)
  return (
    <table className={css('rates')}>
      <caption>{say(`care.by-${by}`)}</caption>
      <thead>
        <tr>
          <th scope="col">{say('care.rates-group')}</th>
          <th scope="col">{say('care.rates-chosen')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ group, selected, eligible, rate }) => (
          <tr key={group}>
            <th scope="row">{group}</th>
            <td>
              {say('care.rates-of', {
                selected: number(selected),
                eligible: number(eligible),
                percent: number(100 * rate),
              })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
