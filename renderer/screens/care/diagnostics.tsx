import { ClipboardCopy } from 'lucide-react'
import { useState } from 'react'
import { bridge } from '../../bridge/bridge.ts'
import { Button } from '../../parts/button.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { ScrollRegion } from '../../parts/scroll-region.tsx'
import { Section } from '../../parts/section.tsx'
import { useSaving } from '../../parts/use-saving.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './care-screen.module.css'

const css = classNames(sheet)

/** What helps to find a fault, on the clipboard and shown, so that one sees what one is about to send. */
export function Diagnostics() {
  const { say } = useWords()
  const [shown, setShown] = useState<{ readonly text: string; readonly copied: boolean } | null>(null)
  const copying = useSaving(async () => {
    const { text } = await bridge.call('workspace.diagnostics', {})
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    )
    setShown({ text, copied })
  })
  return (
    <Section title={say('care.diagnostics-title')} lead={say('care.diagnostics-lead')}>
      <div>
        <Button icon={ClipboardCopy} isPending={copying.isBusy} onPress={copying.run}>
          {say('care.diagnostics-copy')}
        </Button>
      </div>
      {shown && (
        <>
          <p role="status">{say(shown.copied ? 'care.diagnostics-copied' : 'care.diagnostics-not-copied')}</p>
          <ScrollRegion label={say('care.diagnostics-title')}>
            <pre className={css('text')}>{shown.text}</pre>
          </ScrollRegion>
        </>
      )}
      <FailureNotice error={copying.error} />
    </Section>
  )
}
