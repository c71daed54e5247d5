import { useState } from 'react'
import type { Purpose } from '../../shared/contract/privacy.ts'
import { Button } from './button.tsx'
import { FailureNotice } from './failure-notice.tsx'
import { TextField } from './text-field.tsx'
import { useAction } from './use-call.ts'
import { useWords } from './words.tsx'

/** Why the workspace's data are kept and on what legal basis: asked once, changed at will. */
export function PurposeForm({ known }: { readonly known: Purpose | null }) {
  const { say, date } = useWords()
  const [purpose, setPurpose] = useState(known?.purpose ?? '')
  const [legalBasis, setLegalBasis] = useState(known?.legalBasis ?? '')
  const set = useAction('privacy.setPurpose', { refreshes: ['privacy.report'] })
  const isNew = purpose.trim() !== (known?.purpose ?? '') || legalBasis.trim() !== (known?.legalBasis ?? '')
  return (
    <>
      <TextField
        label={say('care.purpose')}
        help={say('care.purpose-help')}
        rows={2}
        value={purpose}
        onChange={setPurpose}
      />
      <TextField
        label={say('care.basis')}
        help={say('care.basis-help')}
        value={legalBasis}
        onChange={setLegalBasis}
      />
      <p>
        {known === null
          ? say('care.purpose-none')
          : say('care.purpose-by', {
              date: date(known.writtenAt),
              author: known.author || say('firm.note-anonymous'),
            })}
      </p>
      <div>
        <Button
          isDisabled={!isNew || purpose.trim() === '' || legalBasis.trim() === ''}
          isPending={set.isPending}
          onPress={() => set.mutate({ purpose, legalBasis })}
        >
          {say('frame.save')}
        </Button>
      </div>
      <FailureNotice error={set.error} />
    </>
  )
}
