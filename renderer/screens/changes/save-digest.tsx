import { Download } from 'lucide-react'
import type { Lens } from '../../../shared/criteria/names.ts'
import { bridge } from '../../bridge/bridge.ts'
import { Button } from '../../parts/button.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { useNoticeTray } from '../../parts/notice-tray.ts'
import { useSaving } from '../../parts/use-saving.ts'
import { useWords } from '../../parts/words.tsx'

/** What changed on one sheet to print, whom the office is speaking with in front. */
export function SaveDigest({ lens, since }: { readonly lens: Lens; readonly since: number | null }) {
  const { say } = useWords()
  const show = useNoticeTray((tray) => tray.show)
  const saving = useSaving(async () => {
    const day = new Date().toISOString().slice(0, 10)
    const target = await bridge.saveAs({ suggestedName: `relevo-${day}.html`, purpose: 'document' })
    if (!target) return
    const asked = { file: target.file, format: 'html', lens } as const
    await bridge.call('changes.save', since === null ? asked : { ...asked, since })
    await bridge.deliver(target.file)
    show({ tone: 'good', text: say('firm.document-saved', { file: target.name }) })
  })
  return (
    <>
      <div>
        <Button icon={Download} isPending={saving.isBusy} onPress={saving.run}>
          {say('outreach.save-digest')}
        </Button>
      </div>
      <FailureNotice error={saving.error} />
    </>
  )
}
