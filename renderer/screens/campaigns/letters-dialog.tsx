import { useState } from 'react'
import type { Lens } from '../../../shared/criteria/names.ts'
import { LANGUAGES } from '../../../shared/words/words.ts'
import { bridge } from '../../bridge/bridge.ts'
import { Button } from '../../parts/button.tsx'
import type { ChosenFirm } from '../../parts/campaigns-state.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { languageName } from '../../parts/language-name.ts'
import { useNoticeTray } from '../../parts/notice-tray.ts'
import { Segmented } from '../../parts/segmented.tsx'
import { Select } from '../../parts/select.tsx'
import { useCall, useRefresh } from '../../parts/use-call.ts'
import { useSaving } from '../../parts/use-saving.ts'
import { useWords } from '../../parts/words.tsx'
import { LettersPreview } from './letters-preview.tsx'

const RECIPIENT = 'recipient'

export interface LettersDialogProps {
  readonly firms: readonly ChosenFirm[]
  readonly lens: Lens
  readonly onClose: () => void
}

/** One file with a letter for each of the chosen firms. */
export function LettersDialog({ firms, lens, onClose }: LettersDialogProps) {
  const { say } = useWords()
  const { data: templates } = useCall('about.templates', {})
  const [template, setTemplate] = useState('owner-letter')
  const [language, setLanguage] = useState<string>(RECIPIENT)
  const [format, setFormat] = useState<'docx' | 'html'>('docx')
  const show = useNoticeTray((tray) => tray.show)
  const refresh = useRefresh()
  const saving = useSaving(async () => {
    const target = await bridge.saveAs({ suggestedName: `${template}.${format}`, purpose: 'document' })
    if (!target) return
    const chosen = firms.map(({ firm }) => firm)
    const request = { firms: chosen, template, lens, language, format, file: target.file }
    const { written, suppressed } = await bridge.call('letters.save', request)
    if (written > 0) await bridge.deliver(target.file)
    await refresh(['campaign.page', 'campaign.list', 'timeline.list'])
    const left =
      suppressed.length > 0 ? say('campaigns.letters-left-out', { names: suppressed.join(', ') }) : ''
    show({
      tone: left === '' ? 'good' : 'warn',
      text: [say('campaigns.letters-saved', { count: written, file: target.name }), left].join(' ').trim(),
    })
    onClose()
  })
  const languages = [
    { value: RECIPIENT, label: say('campaigns.language-recipient') },
    ...LANGUAGES.map((value) => ({ value, label: languageName(value) })),
  ]
  return (
    <Dialog
      isOpen
      wide
      onClose={onClose}
      title={say('campaigns.write-letters')}
      actions={
        <>
          <Button onPress={onClose}>{say('frame.cancel')}</Button>
          <Button kind="main" isPending={saving.isBusy} onPress={saving.run}>
            {say('campaigns.letters-save', { count: firms.length })}
          </Button>
        </>
      }
    >
      <Select
        label={say('campaigns.letters-what')}
        value={template}
        choices={templates?.map(({ id, title }) => ({ value: id, label: title })) ?? []}
        onChange={setTemplate}
      />
      <Select
        label={say('firm.document-language')}
        value={language}
        choices={languages}
        onChange={setLanguage}
      />
      <Segmented
        label={say('campaigns.letters-format')}
        value={format}
        choices={[
          { value: 'docx', label: say('campaigns.format-docx') },
          { value: 'html', label: say('campaigns.format-html') },
        ]}
        onChange={setFormat}
      />
      <FailureNotice error={saving.error} />
      <LettersPreview firms={firms} template={template} language={language} lens={lens} />
    </Dialog>
  )
}
