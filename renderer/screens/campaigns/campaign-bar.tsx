import { FileText, FileUp, ListPlus, Plus, Printer, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Campaign } from '../../../shared/contract/campaigns.ts'
import { Button, IconButton } from '../../parts/button.tsx'
import { useCampaignsState } from '../../parts/campaigns-state.ts'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { printSheet, SavePdfButton } from '../../parts/print-buttons.tsx'
import { Select } from '../../parts/select.tsx'
import { restoring } from '../../parts/undo/removal.ts'
import { useUndo } from '../../parts/undo/use-undo.ts'
import { useAction } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { AddTopDialog } from './add-top-dialog.tsx'
import styles from './campaigns-screen.module.css'
import { LettersDialog } from './letters-dialog.tsx'
import { ReadListDialog } from './read-list-dialog.tsx'
import { SaveListButton } from './save-list-button.tsx'

const css = classNames(styles)

export interface CampaignBarProps {
  readonly campaigns: readonly Campaign[]
  readonly shown: Campaign
  readonly onNew: () => void
}

/** Which campaign is shown, and what can be done with it as a whole. */
export function CampaignBar({ campaigns, shown, onNew }: CampaignBarProps) {
  const { say } = useWords()
  const { chosen, change } = useCampaignsState()
  const [open, setOpen] = useState<'add' | 'letters' | 'read' | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const { record } = useUndo()
  const sheet = { sheet: 'campaign', campaign: shown.id } as const
  const remove = useAction('campaign.remove', {
    refreshes: ['campaign.list'],
    onDone: () =>
      record({
        text: say('campaigns.campaign-removed', { name: shown.name }),
        turn: restoring('campaign', [shown.id]),
      }),
  })
  return (
    <>
      <div className={css('bar')}>
        <Select
          label={say('campaigns.choose-campaign')}
          value={String(shown.id)}
          choices={campaigns.map(({ id, name }) => ({ value: String(id), label: name }))}
          onChange={(id) => change({ campaign: Number(id), offset: 0, chosen: [] })}
        />
        <Button icon={Plus} onPress={onNew}>
          {say('campaigns.new-campaign')}
        </Button>
        <Button icon={ListPlus} onPress={() => setOpen('add')}>
          {say('campaigns.add-top')}
        </Button>
        <Button icon={FileUp} onPress={() => setOpen('read')}>
          {say('outreach.read-list')}
        </Button>
        <Button
          kind="main"
          icon={FileText}
          isDisabled={chosen.length === 0}
          onPress={() => setOpen('letters')}
        >
          {say('campaigns.write-letters')}
        </Button>
        <Button icon={Printer} onPress={() => printSheet(sheet)}>
          {say('campaigns.print-list')}
        </Button>
        <SavePdfButton name={shown.name} sheet={sheet} isDisabled={false} onFailure={setFailure} />
        <SaveListButton campaign={shown} />
        <IconButton
          icon={Trash2}
          label={say('campaigns.remove-campaign')}
          onPress={() => remove.mutate({ campaign: shown.id })}
        />
      </div>
      {shown.purpose !== '' && <p className={css('lead')}>{shown.purpose}</p>}
      <FailureNotice error={remove.error ?? failure} />
      {open === 'add' && <AddTopDialog campaign={shown} onClose={() => setOpen(null)} />}
      {open === 'read' && <ReadListDialog campaign={shown} onClose={() => setOpen(null)} />}
      {open === 'letters' && <LettersDialog firms={chosen} lens={shown.lens} onClose={() => setOpen(null)} />}
    </>
  )
}
