import { useState } from 'react'
import type { Suppression } from '../../../shared/contract/suppressions.ts'
import { Button } from '../../parts/button.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Section } from '../../parts/section.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useAction, useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './care-screen.module.css'

const css = classNames(sheet)

/** The whole do-not-contact list. */
export function NotContacted() {
  const { say } = useWords()
  const { data, error, refetch } = useCall('suppression.list', {})
  return (
    <Section title={say('care.suppressed-title')} lead={say('care.suppressed-lead')}>
      <FailureNotice error={error} onRetry={() => refetch()} />
      {data?.length === 0 && <p>{say('campaigns.suppression-none')}</p>}
      <ul className={css('list')}>
        {data?.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ul>
    </Section>
  )
}

function Entry({ entry }: { readonly entry: Suppression }) {
  const { say, date } = useWords()
  const [why, setWhy] = useState<string | null>(null)
  const lift = useAction('suppression.lift', { refreshes: 'all' })
  const name = entry.person ?? say('campaigns.suppressed-somebody')
  const said = { date: date(entry.writtenAt), reason: entry.reason, name }
  return (
    <li className={css('line')}>
      <span className={css('what')}>
        <span>{entry.firm === null ? say('campaigns.suppression-unrecognised') : entry.firm.name}</span>
        <span className={css('note')}>{say(`campaigns.suppressed-${entry.about}`, said)}</span>
      </span>
      {why !== null && <TextField label={say('campaigns.lift-why')} value={why} onChange={setWhy} />}
      <Button
        kind="quiet"
        isDisabled={why !== null && why.trim() === ''}
        isPending={lift.isPending}
        onPress={() => (why === null ? setWhy('') : lift.mutate({ suppression: entry.id, why }))}
      >
        {say('campaigns.lift')}
      </Button>
      <FailureNotice error={lift.error} />
    </li>
  )
}
