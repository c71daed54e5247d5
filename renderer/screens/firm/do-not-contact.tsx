import { useState } from 'react'
import type { Suppression } from '../../../shared/contract/suppressions.ts'
import { Button } from '../../parts/button.tsx'
import { CheckBox } from '../../parts/check-box.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useAction, useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './next-column.module.css'

const css = classNames(sheet)

/** Who of this firm must not be contacted, and why. */
export function DoNotContact({ firm }: { readonly firm: string }) {
  const { say } = useWords()
  const { data, error, refetch } = useCall('suppression.list', { firm })
  const [isOpen, setOpen] = useState(false)
  return (
    <section className={css('part')}>
      <h3>{say('campaigns.suppress-title')}</h3>
      <FailureNotice error={error} onRetry={() => refetch()} />
      {data?.map((entry) => (
        <Entry key={entry.id} entry={entry} />
      ))}
      {isOpen ? (
        <NewEntry firm={firm} onDone={() => setOpen(false)} />
      ) : (
        <div className={css('writing-actions')}>
          <Button kind="quiet" onPress={() => setOpen(true)}>
            {say('campaigns.suppress-add')}
          </Button>
        </div>
      )}
    </section>
  )
}

function Entry({ entry }: { readonly entry: Suppression }) {
  const { say, date } = useWords()
  const [why, setWhy] = useState<string | null>(null)
  const lift = useAction('suppression.lift', { refreshes: 'all' })
  const said = {
    date: date(entry.writtenAt),
    reason: entry.reason,
    name: entry.person ?? say('campaigns.suppressed-somebody'),
  }
  return (
    <Notice tone="bad" title={say(`campaigns.suppressed-${entry.about}`, said)}>
      {entry.author !== '' && <p>{say('campaigns.suppressed-by', { author: entry.author })}</p>}
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
    </Notice>
  )
}

function NewEntry({ firm, onDone }: { readonly firm: string; readonly onDone: () => void }) {
  const { say } = useWords()
  const [about, setAbout] = useState<'firm' | 'person'>('firm')
  const [person, setPerson] = useState('')
  const [reason, setReason] = useState('')
  const [scoring, setScoring] = useState(false)
  const add = useAction('suppression.add', { refreshes: 'all', onDone })
  const isReady = reason.trim() !== '' && (about === 'firm' || person.trim() !== '')
  return (
    <div className={css('writing')}>
      <p className={css('none')}>{say('campaigns.suppress-why')}</p>
      <Segmented
        label={say('campaigns.suppress-title')}
        labelHidden
        value={about}
        choices={[
          { value: 'firm', label: say('campaigns.suppress-firm') },
          { value: 'person', label: say('campaigns.suppress-person') },
        ]}
        onChange={setAbout}
      />
      {about === 'person' && (
        <TextField label={say('campaigns.suppress-name')} value={person} onChange={setPerson} />
      )}
      <TextField label={say('campaigns.suppress-reason')} value={reason} onChange={setReason} />
      {about === 'firm' && (
        <CheckBox isSelected={scoring} onChange={setScoring}>
          {say('campaigns.suppress-scoring')}
        </CheckBox>
      )}
      <div className={css('writing-actions')}>
        <Button
          isDisabled={!isReady}
          isPending={add.isPending}
          onPress={() => add.mutate({ firm, reason, scoring, ...(about === 'person' ? { person } : {}) })}
        >
          {say('campaigns.suppress-add')}
        </Button>
        <Button kind="quiet" onPress={onDone}>
          {say('frame.cancel')}
        </Button>
      </div>
      <FailureNotice error={add.error} />
    </div>
  )
}
