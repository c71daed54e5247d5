import { useState } from 'react'
import type { Settings, SettingsChange } from '../../../shared/contract/workspace.ts'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Section } from '../../parts/section.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useAction, useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'

export function Office() {
  const { say } = useWords()
  const { data, error, refetch } = useCall('settings.get', {})
  return (
    <Section title={say('settings.office-title')} lead={say('settings.office-lead')}>
      <FailureNotice error={error} onRetry={() => refetch()} />
      {data ? <Letterhead settings={data} /> : !error && <Skeleton lines={6} />}
    </Section>
  )
}

/** Each field is kept when it is left; what is typed stays in the field whatever comes of it. */
function Letterhead({ settings }: { readonly settings: Settings }) {
  const { say } = useWords()
  const [typed, setTyped] = useState<SettingsChange>({})
  const set = useAction('settings.set', { refreshes: ['settings.get', 'document.render'] })
  const field = (name: 'author' | 'office' | 'officeAddress' | 'officeContact') => ({
    value: typed[name] ?? settings[name],
    onChange: (text: string) => setTyped((before) => ({ ...before, [name]: text })),
    onBlur: () => {
      const text = typed[name]
      if (text !== undefined && text.trim() !== settings[name]) set.mutate({ [name]: text.trim() })
    },
  })
  return (
    <>
      <TextField label={say('settings.author')} help={say('settings.author-help')} {...field('author')} />
      <TextField label={say('settings.office')} {...field('office')} />
      <TextField label={say('settings.office-address')} rows={3} {...field('officeAddress')} />
      <TextField label={say('settings.office-contact')} rows={2} {...field('officeContact')} />
      <p role="status">{set.isSuccess ? say('settings.saved') : ''}</p>
      <FailureNotice error={set.error} />
    </>
  )
}
