import { useState } from 'react'
import type { SourceNote } from '../../../shared/contract/privacy.ts'
import { isCalendarDay } from '../../../shared/firm/calendar-day.ts'
import { Button } from '../../parts/button.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Section } from '../../parts/section.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useAction, useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './care-screen.module.css'
import { PurgeDialog } from './purge-dialog.tsx'

const css = classNames(sheet)

/** Each register: where it is from, until when it is needed, and the way to take it out for good. */
export function Registers() {
  const { say } = useWords()
  const { data } = useCall('privacy.report', {})
  const [asked, setAsked] = useState<SourceNote | null>(null)
  return (
    <Section title={say('care.registers-title')} lead={say('care.registers-lead')}>
      {data?.sources.length === 0 && <p>{say('care.registers-none')}</p>}
      {data?.sources.map((note) => (
        <Register key={note.source} note={note} onPurge={() => setAsked(note)} />
      ))}
      <PurgeDialog note={asked} onClose={() => setAsked(null)} />
    </Section>
  )
}

function Register({ note, onPurge }: { readonly note: SourceNote; readonly onPurge: () => void }) {
  const { say, number } = useWords()
  const { source, firms, overdue } = note
  const [typed, setTyped] = useState<{ origin?: string; licence?: string; keepUntil?: string }>({})
  const set = useAction('privacy.setSource', { refreshes: ['privacy.report'] })
  const until = typed.keepUntil ?? note.keepUntil ?? ''
  const isWrong = until.trim() !== '' && !isCalendarDay(until.trim())
  const field = (name: 'origin' | 'licence') => ({
    label: say(`care.${name}`),
    value: typed[name] ?? note[name],
    onChange: (text: string) => setTyped((before) => ({ ...before, [name]: text })),
  })
  const save = () => set.mutate({ source, ...typed, keepUntil: until.trim() === '' ? null : until.trim() })
  return (
    <section className={css('register')} aria-label={source}>
      <h3>{say('care.register-line', { source, firms: number(firms) })}</h3>
      {overdue && <Notice tone="warn">{say('care.overdue')}</Notice>}
      <TextField {...field('origin')} />
      <TextField {...field('licence')} />
      <TextField
        label={say('care.keep-until')}
        help={say('care.keep-until-help')}
        error={isWrong ? say('care.keep-until-wrong') : undefined}
        value={until}
        onChange={(keepUntil) => setTyped((before) => ({ ...before, keepUntil }))}
      />
      <div className={css('row')}>
        <Button
          isDisabled={isWrong || Object.keys(typed).length === 0}
          isPending={set.isPending}
          onPress={save}
        >
          {say('frame.save')}
        </Button>
        <Button kind="quiet" onPress={onPurge}>
          {say('care.purge')}
        </Button>
      </div>
      <FailureNotice error={set.error} />
    </section>
  )
}
