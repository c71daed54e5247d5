import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button, IconButton } from '../../parts/button.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useAction, useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './next-column.module.css'

const css = classNames(sheet)
const REFRESHES = ['service.list', 'campaign.page'] as const

/** Who serves the firm already: help given twice helps nobody. */
export function Services({ firm }: { readonly firm: string }) {
  const { say } = useWords()
  const { data, error, refetch } = useCall('service.list', { firm })
  const [organisation, setOrganisation] = useState('')
  const [what, setWhat] = useState('')
  const add = useAction('service.add', {
    refreshes: REFRESHES,
    onDone: () => {
      setOrganisation('')
      setWhat('')
    },
  })
  const remove = useAction('service.remove', { refreshes: REFRESHES })
  return (
    <section className={css('part')}>
      <h3>{say('campaigns.services')}</h3>
      <FailureNotice error={error ?? add.error ?? remove.error} onRetry={() => refetch()} />
      {data?.length === 0 && <p className={css('none')}>{say('campaigns.services-none')}</p>}
      {data?.map((service) => (
        <p key={service.id} className={css('note-head')}>
          <span>
            {service.organisation}
            {service.what !== '' && `: ${service.what}`}
          </span>
          <IconButton
            icon={Trash2}
            label={say('campaigns.service-remove', { name: service.organisation })}
            onPress={() => remove.mutate({ service: service.id })}
          />
        </p>
      ))}
      <div className={css('row')}>
        <TextField
          label={say('campaigns.service-organisation')}
          value={organisation}
          onChange={setOrganisation}
        />
        <TextField label={say('campaigns.service-what')} value={what} onChange={setWhat} />
        <Button
          isDisabled={organisation.trim() === ''}
          isPending={add.isPending}
          onPress={() => add.mutate({ firm, organisation, what })}
        >
          {say('campaigns.service-add')}
        </Button>
      </div>
    </section>
  )
}
