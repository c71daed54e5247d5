import { useState } from 'react'
import type { Dossier } from '../../../shared/contract/ranking.ts'
import { Button } from '../../parts/button.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Notice } from '../../parts/notice.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useAction } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'

/** Asks of a company that is named like a cooperative what it is; the answer is kept like every value put by hand. */
export function OwnershipCheck({ dossier }: { readonly dossier: Dossier }) {
  const { say } = useWords()
  const { firm, calculation } = dossier
  const [reason, setReason] = useState('')
  const edit = useAction('firm.edit', { refreshes: 'all' })
  if (!calculation.flags.includes('check-cooperative')) return null
  const answer = (value: string) =>
    edit.mutate({
      id: firm.id,
      field: 'cooperative',
      value,
      reason: reason.trim() || say('byHand.ownership-looked-up'),
    })
  return (
    <Notice
      title={say('byHand.ownership-title')}
      actions={
        <>
          <Button isPending={edit.isPending} onPress={() => answer(say('byHand.yes'))}>
            {say('byHand.ownership-is')}
          </Button>
          <Button isPending={edit.isPending} onPress={() => answer(say('byHand.no'))}>
            {say('byHand.ownership-is-not')}
          </Button>
        </>
      }
    >
      <p>{say('byHand.ownership-lead')}</p>
      <TextField label={say('byHand.reason')} value={reason} onChange={setReason} />
      <FailureNotice error={edit.error} />
    </Notice>
  )
}
