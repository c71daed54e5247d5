import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { CONSENTS, type Consent, type Contact, ROLES, type Role } from '../../../shared/contract/contacts.ts'
import { LANGUAGES } from '../../../shared/words/words.ts'
import { Button, IconButton } from '../../parts/button.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { languageName } from '../../parts/language-name.ts'
import { Select } from '../../parts/select.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { removing, restoring } from '../../parts/undo/removal.ts'
import { useUndo } from '../../parts/undo/use-undo.ts'
import { useAction, useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './next-column.module.css'

const css = classNames(sheet)

/** Whom one speaks with at and around the firm. */
export function Contacts({ firm }: { readonly firm: string }) {
  const { say } = useWords()
  const { data, error, refetch } = useCall('contact.list', { firm })
  const [isOpen, setOpen] = useState(false)
  return (
    <section className={css('part')}>
      <h3>{say('campaigns.contacts')}</h3>
      <FailureNotice error={error} onRetry={() => refetch()} />
      {data?.length === 0 && <p className={css('none')}>{say('campaigns.contacts-none')}</p>}
      {data?.map((contact) => (
        <ContactCard key={contact.id} contact={contact} />
      ))}
      {isOpen ? (
        <NewContact firm={firm} onDone={() => setOpen(false)} />
      ) : (
        <div className={css('writing-actions')}>
          <Button kind="quiet" onPress={() => setOpen(true)}>
            {say('campaigns.new-contact')}
          </Button>
        </div>
      )}
    </section>
  )
}

function ContactCard({ contact }: { readonly contact: Contact }) {
  const { say } = useWords()
  const { id, name, role, phone, email, language, consent, consentNote, doNotContact } = contact
  const { record } = useUndo()
  const remove = useAction('contact.remove', {
    refreshes: ['contact.list'],
    onDone: () =>
      record({ text: say('campaigns.contact-removed', { name }), turn: restoring('contact', [id]) }),
  })
  const reach = [phone, email, language === null ? '' : languageName(language)].filter((text) => text !== '')
  const agreed = [say(`campaigns.consent-${consent}`), consentNote].filter((text) => text !== '')
  return (
    <article className={css('note')}>
      <header className={css('note-head')}>
        <span>{say(`campaigns.role-${role}`)}</span>
        <IconButton
          icon={Trash2}
          label={say('campaigns.contact-remove', { name })}
          onPress={() => remove.mutate({ contact: id })}
        />
      </header>
      <strong>{name}</strong>
      {reach.length > 0 && <p>{reach.join(' · ')}</p>}
      <p className={css('none')}>
        {say('campaigns.contact-consent')}: {agreed.join(' · ')}
      </p>
      {doNotContact !== null && <p>{say('campaigns.do-not-contact', { reason: doNotContact })}</p>}
      <FailureNotice error={remove.error} />
    </article>
  )
}

const NOT_KNOWN = 'unknown'

function NewContact({ firm, onDone }: { readonly firm: string; readonly onDone: () => void }) {
  const { say } = useWords()
  const [typed, setTyped] = useState({ name: '', phone: '', email: '', consentNote: '' })
  const [role, setRole] = useState<Role>('owner')
  const [consent, setConsent] = useState<Consent>('not-asked')
  const [language, setLanguage] = useState<string>(NOT_KNOWN)
  const { record } = useUndo()
  const add = useAction('contact.add', {
    refreshes: ['contact.list'],
    onDone: ({ id, name }) => {
      onDone()
      record({
        text: say('campaigns.contact-added', { name }),
        turn: removing('contact', [id]),
        quietly: true,
      })
    },
  })
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    onChange: (text: string) => setTyped((before) => ({ ...before, [name]: text })),
  })
  const languages = [
    { value: NOT_KNOWN, label: say('campaigns.contact-language-unknown') },
    ...LANGUAGES.map((value) => ({ value, label: languageName(value) })),
  ]
  return (
    <div className={css('writing')}>
      <TextField label={say('campaigns.contact-name')} {...field('name')} />
      <Select
        label={say('campaigns.contact-role')}
        value={role}
        choices={ROLES.map((value) => ({ value, label: say(`campaigns.role-${value}`) }))}
        onChange={setRole}
      />
      <TextField label={say('campaigns.contact-phone')} type="tel" {...field('phone')} />
      <TextField label={say('campaigns.contact-email')} type="email" {...field('email')} />
      <Select
        label={say('campaigns.contact-language')}
        value={language}
        choices={languages}
        onChange={setLanguage}
      />
      <Select
        label={say('campaigns.contact-consent')}
        value={consent}
        choices={CONSENTS.map((value) => ({ value, label: say(`campaigns.consent-${value}`) }))}
        onChange={setConsent}
      />
      <TextField label={say('campaigns.contact-consent-note')} {...field('consentNote')} />
      <div className={css('writing-actions')}>
        <Button
          isDisabled={typed.name.trim() === ''}
          isPending={add.isPending}
          onPress={() =>
            add.mutate({
              firm,
              ...typed,
              role,
              consent,
              language: language === NOT_KNOWN ? null : language,
            })
          }
        >
          {say('campaigns.contact-add')}
        </Button>
        <Button kind="quiet" onPress={onDone}>
          {say('frame.cancel')}
        </Button>
      </div>
      <FailureNotice error={add.error} />
    </div>
  )
}
