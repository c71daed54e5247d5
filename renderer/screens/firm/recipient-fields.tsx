import { LANGUAGES } from '../../../shared/words/words.ts'
import { languageName } from '../../parts/language-name.ts'
import { Select } from '../../parts/select.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'

const REGISTER = 'register'
/** The language that the person or the firm's country speaks. */
export const OWN_LANGUAGE = 'recipient'

export interface Recipient {
  /** null = whoever the register names. */
  readonly contact: number | null
  readonly language: string
}

/** As the calls take it: a contact only where one is chosen. */
export const recipientInput = ({ contact, language }: Recipient) =>
  contact === null ? { language } : { contact, language }

export interface RecipientFieldsProps {
  readonly firm: string
  readonly recipient: Recipient
  readonly onChange: (recipient: Recipient) => void
}

/** Whom a letter is for, and in which language; whoever must not be written to is not offered. */
export function RecipientFields({ firm, recipient, onChange }: RecipientFieldsProps) {
  const { say } = useWords()
  const contacts = useCall('contact.list', { firm }).data ?? []
  const people = contacts.filter(
    ({ consent, doNotContact }) => consent !== 'refused' && doNotContact === null,
  )
  return (
    <>
      {people.length > 0 && (
        <Select
          label={say('outreach.recipient')}
          value={recipient.contact === null ? REGISTER : String(recipient.contact)}
          choices={[
            { value: REGISTER, label: say('outreach.recipient-register') },
            ...people.map(({ id, name, role }) => ({
              value: String(id),
              label: `${name} (${say(`campaigns.role-${role}`)})`,
            })),
          ]}
          onChange={(value) =>
            onChange(
              value === REGISTER
                ? { ...recipient, contact: null }
                : { contact: Number(value), language: OWN_LANGUAGE },
            )
          }
        />
      )}
      <Select
        label={say('firm.document-language')}
        value={recipient.language}
        choices={[
          { value: OWN_LANGUAGE, label: say('campaigns.language-recipient') },
          ...LANGUAGES.map((value) => ({ value, label: languageName(value) })),
        ]}
        onChange={(language) => onChange({ ...recipient, language })}
      />
    </>
  )
}
