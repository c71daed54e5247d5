import { useState } from 'react'
import type { Campaign } from '../../../shared/contract/campaigns.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { removing } from '../../parts/undo/removal.ts'
import { useUndo } from '../../parts/undo/use-undo.ts'
import { useAction } from '../../parts/use-call.ts'
import { useView } from '../../parts/view/use-view.ts'
import { useWords } from '../../parts/words.tsx'

export interface NewCampaignDialogProps {
  readonly onClose: () => void
  readonly onMade: (campaign: Campaign) => void
}

export function NewCampaignDialog({ onClose, onMade }: NewCampaignDialogProps) {
  const { say } = useWords()
  const lens = useView(({ lens }) => lens)
  const [name, setName] = useState('')
  const [purpose, setPurpose] = useState('')
  const { record } = useUndo()
  const create = useAction('campaign.create', {
    refreshes: ['campaign.list'],
    onDone: (campaign) => {
      record({
        text: say('campaigns.campaign-made', { name: campaign.name }),
        turn: removing('campaign', [campaign.id]),
        quietly: true,
      })
      onMade(campaign)
      onClose()
    },
  })
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={say('campaigns.new-campaign')}
      actions={
        <>
          <Button onPress={onClose}>{say('frame.cancel')}</Button>
          <Button
            kind="main"
            isDisabled={name.trim() === ''}
            isPending={create.isPending}
            onPress={() => create.mutate({ name, purpose, lens })}
          >
            {say('campaigns.create')}
          </Button>
        </>
      }
    >
      <TextField autoFocus label={say('campaigns.campaign-name')} value={name} onChange={setName} />
      <TextField label={say('campaigns.campaign-purpose')} rows={2} value={purpose} onChange={setPurpose} />
      <FailureNotice error={create.error} />
    </Dialog>
  )
}
