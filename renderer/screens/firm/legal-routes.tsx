import { useState } from 'react'
import { isCalendarDay } from '../../../shared/firm/calendar-day.ts'
import type { Firm } from '../../../shared/firm/firm.ts'
import { routesOf } from '../../../shared/scoring/recovery/legal-route.ts'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './next-column.module.css'
import { routeText } from './route-text.ts'

const css = classNames(sheet)

/** What the law of the firm's country opens to the workers, each way with its source and the days that are left. */
export function LegalRoutes({ firm }: { readonly firm: Pick<Firm, 'country' | 'statusDate'> }) {
  const words = useWords()
  const { say } = words
  const { data, error } = useCall('table.get', { table: 'legal-routes' })
  // The register dates the status; where the court opened the case on another day, that day is typed.
  const dated = firm.statusDate ?? ''
  const [opened, setOpened] = useState(isCalendarDay(dated) ? dated : '')
  const rows = data?.table === 'legal-routes' ? data.rows : []
  const routes = routesOf(firm.country, rows)
  const isDay = isCalendarDay(opened)
  const today = new Date().toISOString().slice(0, 10)
  return (
    <>
      <h4>{say('byHand.routes-title', { country: firm.country ?? '—' })}</h4>
      <FailureNotice error={error} />
      {routes.length === 0 && <p className={css('none')}>{say('byHand.routes-none')}</p>}
      {routes.some(({ days }) => days !== null) && (
        <TextField
          label={say('byHand.opened-on')}
          value={opened}
          onChange={setOpened}
          error={opened === '' || isDay ? undefined : say('byHand.opened-on-wrong')}
        />
      )}
      <ul className={css('lines')}>
        {routes.map((route) => (
          <li key={`${route.right}-${route.when}`}>
            {routeText({ route, opened: isDay ? opened : null, today, words })}
          </li>
        ))}
      </ul>
    </>
  )
}
