import { routesOf } from '../../../shared/scoring/recovery/legal-route.ts'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './next-column.module.css'

const css = classNames(sheet)

/** What the law of the firm's country opens to the workers, each way with its source. */
export function LegalRoutes({ country }: { readonly country: string | null }) {
  const { say, number } = useWords()
  const { data, error } = useCall('table.get', { table: 'legal-routes' })
  const rows = data?.table === 'legal-routes' ? data.rows : []
  const routes = routesOf(country, rows)
  return (
    <>
      <h4>{say('byHand.routes-title', { country: country ?? '—' })}</h4>
      <FailureNotice error={error} />
      {routes.length === 0 && <p className={css('none')}>{say('byHand.routes-none')}</p>}
      <ul className={css('lines')}>
        {routes.map(({ right, when, days, source }) => (
          <li key={`${right}-${when}`}>
            {say(days === null ? 'byHand.route-no-days' : 'byHand.route-days', {
              right: say(`analysis.right-${right}`),
              when: say(`byHand.when-${when}`),
              days: number(days ?? 0),
              source,
            })}
          </li>
        ))}
      </ul>
    </>
  )
}
