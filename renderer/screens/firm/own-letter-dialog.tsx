import { Download } from 'lucide-react'
import { useState } from 'react'
import type { WordTemplate } from '../../../shared/contract/letters.ts'
import { bridge } from '../../bridge/bridge.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { useNoticeTray } from '../../parts/notice-tray.ts'
import { useRefresh } from '../../parts/use-call.ts'
import { useSaving } from '../../parts/use-saving.ts'
import { useWords } from '../../parts/words.tsx'
import { OWN_LANGUAGE, type Recipient, RecipientFields, recipientInput } from './recipient-fields.tsx'

export interface OwnLetterDialogProps {
  readonly firm: string
  readonly template: WordTemplate
  readonly onClose: () => void
}

/** A letter from one of the office's own Word templates, written for this firm. */
export function OwnLetterDialog({ firm, template, onClose }: OwnLetterDialogProps) {
  const { say } = useWords()
  const [recipient, setRecipient] = useState<Recipient>({ contact: null, language: OWN_LANGUAGE })
  const show = useNoticeTray((tray) => tray.show)
  const refresh = useRefresh()
  const saving = useSaving(async () => {
    const suggestedName = `${template.name}-${firm}.docx`
    const target = await bridge.saveAs({ suggestedName, purpose: 'document' })
    if (!target) return
    const request = { template: template.id, firm, file: target.file, ...recipientInput(recipient) }
    await bridge.call('wordTemplate.fill', request)
    await bridge.deliver(target.file)
    await refresh(['timeline.list'])
    show({ tone: 'good', text: say('firm.document-saved', { file: target.name }) })
    onClose()
  })
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={template.name}
      actions={
        <>
          <Button onPress={onClose}>{say('frame.cancel')}</Button>
          <Button kind="main" icon={Download} isPending={saving.isBusy} onPress={saving.run}>
            {say('firm.document-save-docx')}
          </Button>
        </>
      }
    >
      <RecipientFields firm={firm} recipient={recipient} onChange={setRecipient} />
      <FailureNotice error={saving.error} />
    </Dialog>
  )
}
