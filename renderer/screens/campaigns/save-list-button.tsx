import { Download } from 'lucide-react'
import type { Campaign } from '../../../shared/contract/campaigns.ts'
import { bridge } from '../../bridge/bridge.ts'
import { Button } from '../../parts/button.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { useNoticeTray } from '../../parts/notice-tray.ts'
import { useSaving } from '../../parts/use-saving.ts'
import { useWords } from '../../parts/words.tsx'

/** The campaign as a Word document: its firms with stage, next step and who looks after them. */
export function SaveListButton({ campaign }: { readonly campaign: Campaign }) {
  const { say, number } = useWords()
  const show = useNoticeTray((tray) => tray.show)
  const saving = useSaving(async () => {
    const target = await bridge.saveAs({ suggestedName: `${campaign.name}.docx`, purpose: 'document' })
    if (!target) return
    const request = { campaign: campaign.id, format: 'docx', file: target.file } as const
    const { rows, suppressed } = await bridge.call('campaign.save', request)
    await bridge.deliver(target.file)
    const saved = say('outreach.list-saved', { count: rows, number: number(rows), file: target.name })
    const left = suppressed > 0 ? [say('exports.suppressed', { count: suppressed })] : []
    show({ tone: 'good', text: [saved, ...left].join(' ') })
  })
  return (
    <>
      <Button icon={Download} isPending={saving.isBusy} onPress={saving.run}>
        {say('outreach.save-list')}
      </Button>
      <FailureNotice error={saving.error} />
    </>
  )
}
