import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { LOGGED_KINDS, type TimelineEntry } from '../../../shared/contract/contacts.ts'
import { Button, IconButton } from '../../parts/button.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Select } from '../../parts/select.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { restoring } from '../../parts/undo/removal.ts'
import { useUndo } from '../../parts/undo/use-undo.ts'
import { useAction, useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './next-column.module.css'

const css = classNames(sheet)
const REFRESHES = ['timeline.list', 'campaign.page', 'campaign.list'] as const

/** What happened with the firm: calls, letters, meetings, notes, moves, and what the imports brought. */
export function Timeline({ firm }: { readonly firm: string }) {
  const { say } = useWords()
  const { data, error, refetch } = useCall('timeline.list', { firm })
  return (
    <section className={css('part')}>
      <h3>{say('campaigns.timeline')}</h3>
      <NewEntry firm={firm} />
      <FailureNotice error={error} onRetry={() => refetch()} />
      {data?.length === 0 && <p className={css('none')}>{say('campaigns.timeline-none')}</p>}
      <ul className={css('notes')}>
        {data?.map((entry, place) => (
          <li key={entry.event ?? `${entry.kind}-${entry.date}-${place}`}>
            <EntryCard entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function EntryCard({ entry }: { readonly entry: TimelineEntry }) {
  const { say, date } = useWords()
  const { event, kind, text, author, contact } = entry
  const { record } = useUndo()
  const remove = useAction('timeline.remove', {
    refreshes: REFRESHES,
    onDone: (_, removed) =>
      record({ text: say('campaigns.log-removed'), turn: restoring('event', [removed.event]) }),
  })
  const head = [date(entry.date), say(`campaigns.kind-${kind}`), contact ?? '', author]
  return (
    <article className={css('note')}>
      <header className={css('note-head')}>
        <span>{head.filter((part) => part !== '').join(' · ')}</span>
        {event !== null && (
          <IconButton
            icon={Trash2}
            label={say('campaigns.log-remove')}
            onPress={() => remove.mutate({ event })}
          />
        )}
      </header>
      <p className={css('note-text')}>{text}</p>
      <FailureNotice error={remove.error} />
    </article>
  )
}

const NOBODY = '0'

function NewEntry({ firm }: { readonly firm: string }) {
  const { say } = useWords()
  const { data: contacts } = useCall('contact.list', { firm })
  const [kind, setKind] = useState<(typeof LOGGED_KINDS)[number]>('call')
  const [day, setDay] = useState(() => new Date().toLocaleDateString('sv'))
  const [text, setText] = useState('')
  const [contact, setContact] = useState(NOBODY)
  const add = useAction('timeline.add', { refreshes: REFRESHES, onDone: () => setText('') })
  const people = [
    { value: NOBODY, label: say('campaigns.log-nobody') },
    ...(contacts ?? []).map(({ id, name }) => ({ value: String(id), label: name })),
  ]
  return (
    <div className={css('writing')}>
      <div className={css('row')}>
        <Select
          label={say('campaigns.log-kind')}
          value={kind}
          choices={LOGGED_KINDS.map((value) => ({ value, label: say(`campaigns.kind-${value}`) }))}
          onChange={setKind}
        />
        <TextField label={say('campaigns.log-date')} type="date" value={day} onChange={setDay} />
        <Select label={say('campaigns.log-with')} value={contact} choices={people} onChange={setContact} />
      </div>
      <TextField label={say('campaigns.log-text')} rows={2} value={text} onChange={setText} />
      <div className={css('writing-actions')}>
        <Button
          isDisabled={text.trim() === '' || day === ''}
          isPending={add.isPending}
          onPress={() =>
            add.mutate({
              firm,
              kind,
              date: day,
              text,
              ...(contact === NOBODY ? {} : { contact: Number(contact) }),
            })
          }
        >
          {say('campaigns.log-add')}
        </Button>
      </div>
      <FailureNotice error={add.error} />
    </div>
  )
}
