import { Copy, Download } from 'lucide-react'
import { useState } from 'react'
import type { DocumentFormat } from '../../../shared/contract/letters.ts'
import type { TemplateInfo } from '../../../shared/contract/workspace.ts'
import type { Lens } from '../../../shared/criteria/names.ts'
import type { Firm } from '../../../shared/firm/firm.ts'
import { bridge } from '../../bridge/bridge.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useNoticeTray } from '../../parts/notice-tray.ts'
import { Paper } from '../../parts/paper/paper.tsx'
import { PrintButtons } from '../../parts/print-buttons.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useCall, useRefresh } from '../../parts/use-call.ts'
import { useSaving } from '../../parts/use-saving.ts'
import { useWords } from '../../parts/words.tsx'
import { type Recipient, RecipientFields, recipientInput } from './recipient-fields.tsx'

export interface DocumentDialogProps {
  readonly firm: Firm
  readonly lens: Lens
  readonly template: TemplateInfo
  readonly onClose: () => void
}

/** The document as it will leave the office, and the ways out. */
export function DocumentDialog({ firm, lens, template, onClose }: DocumentDialogProps) {
  const { say, language: spoken } = useWords()
  const [recipient, setRecipient] = useState<Recipient>({ contact: null, language: spoken })
  const [failure, setFailure] = useState<unknown>(null)
  const show = useNoticeTray((tray) => tray.show)
  const settings = useCall('settings.get', {}).data
  const request = { firm: firm.id, template: template.id, lens, ...recipientInput(recipient) }
  const { data, error, refetch } = useCall('document.render', request, { keepPrevious: true })
  const sheet = { sheet: 'document', firm: firm.id, template: template.id } as const
  const copy = () =>
    navigator.clipboard
      .writeText(data?.markdown ?? '')
      .then(() => bridge.call('sheet.left', { ...sheet, way: 'clipboard' }))
      .then(() => show({ tone: 'good', text: say('firm.document-copied') }), setFailure)
  return (
    <Dialog
      isOpen
      wide
      onClose={onClose}
      title={data?.title ?? template.title}
      actions={
        <>
          <Button icon={Copy} isDisabled={!data} onPress={copy}>
            {say('firm.document-copy')}
          </Button>
          <SaveButton request={request} format="docx" onFailure={setFailure} />
          <SaveButton request={request} format="md" onFailure={setFailure} />
          <SaveButton request={request} format="html" onFailure={setFailure} />
          <PrintButtons
            name={`${template.id}-${firm.id}`}
            sheet={sheet}
            isDisabled={!data}
            onFailure={setFailure}
          />
        </>
      }
    >
      <RecipientFields firm={firm.id} recipient={recipient} onChange={setRecipient} />
      {settings && !settings.author && !settings.office && <Notice>{say('firm.document-office')}</Notice>}
      <FailureNotice error={error ?? failure} onRetry={error ? () => refetch() : undefined} />
      {data ? <Paper html={data.html} language={data.language} /> : !error && <Skeleton lines={16} />}
    </Dialog>
  )
}

interface SaveButtonProps {
  readonly request: { firm: string; template: string; lens: Lens; language: string; contact?: number }
  readonly format: DocumentFormat
  readonly onFailure: (error: unknown) => void
}

function SaveButton({ request, format, onFailure }: SaveButtonProps) {
  const { say } = useWords()
  const show = useNoticeTray((tray) => tray.show)
  const refresh = useRefresh()
  const saving = useSaving(async () => {
    const suggestedName = `${request.template}-${request.firm}.${format}`
    const target = await bridge.saveAs({ suggestedName, purpose: 'document' })
    if (!target) return
    try {
      await bridge.call('document.save', { ...request, format, file: target.file })
      await bridge.deliver(target.file)
      await refresh(['timeline.list'])
      show({ tone: 'good', text: say('firm.document-saved', { file: target.name }) })
    } catch (error) {
      onFailure(error)
    }
  })
  return (
    <Button icon={Download} isPending={saving.isBusy} onPress={saving.run}>
      {say(`firm.document-save-${format}`)}
    </Button>
  )
}
