import { useState } from 'react'
import type { Campaign } from '../../../shared/contract/campaigns.ts'
import { bridge } from '../../bridge/bridge.ts'
import { addedText } from '../../parts/added-text.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { removing } from '../../parts/undo/removal.ts'
import { useUndo } from '../../parts/undo/use-undo.ts'
import { useRefresh } from '../../parts/use-call.ts'
import { useSaving } from '../../parts/use-saving.ts'
import { useWords } from '../../parts/words.tsx'

/** Firms the core takes at a time. */
const MOST = 500
const USUAL = '10'

export interface AddTopDialogProps {
  readonly campaign: Campaign
  readonly onClose: () => void
}

/** Takes the first firms of the campaign's lens into it. */
export function AddTopDialog({ campaign, onClose }: AddTopDialogProps) {
  const words = useWords()
  const { say } = words
  const [text, setText] = useState(USUAL)
  const { record } = useUndo()
  const refresh = useRefresh()
  const count = Number(text)
  const isUsable = Number.isInteger(count) && count > 0 && count <= MOST
  const saving = useSaving(async () => {
    const added = await bridge.call('campaign.addTop', { campaign: campaign.id, count })
    await refresh(['campaign.list', 'campaign.page', 'campaign.ofFirm'])
    record({ text: addedText(added, words), turn: removing('member', added.members) })
    onClose()
  })
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={say('campaigns.add-top')}
      actions={
        <>
          <Button onPress={onClose}>{say('frame.cancel')}</Button>
          <Button kind="main" isDisabled={!isUsable} isPending={saving.isBusy} onPress={saving.run}>
            {say('campaigns.add')}
          </Button>
        </>
      }
    >
      <TextField
        autoFocus
        label={say('campaigns.add-how-many')}
        inputMode="numeric"
        value={text}
        onChange={setText}
      />
      <FailureNotice error={saving.error} />
    </Dialog>
  )
}
