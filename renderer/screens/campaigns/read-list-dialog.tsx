import { useState } from 'react'
import type { Campaign } from '../../../shared/contract/campaigns.ts'
import type { ReadExport } from '../../../shared/contract/exports.ts'
import { bridge } from '../../bridge/bridge.ts'
import { addedText } from '../../parts/added-text.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { removing } from '../../parts/undo/removal.ts'
import { useUndo } from '../../parts/undo/use-undo.ts'
import { useRefresh } from '../../parts/use-call.ts'
import { useSaving } from '../../parts/use-saving.ts'
import { useWords } from '../../parts/words.tsx'

interface ReadList {
  readonly name: string
  readonly list: ReadExport
}

export interface ReadListDialogProps {
  readonly campaign: Campaign
  readonly onClose: () => void
}

/** A list that was exported as JSON comes back: what it is, and its firms into the campaign. */
export function ReadListDialog({ campaign, onClose }: ReadListDialogProps) {
  const words = useWords()
  const { say } = words
  const [read, setRead] = useState<ReadList | null>(null)
  const { record } = useUndo()
  const refresh = useRefresh()
  const reading = useSaving(async () => {
    setRead(null)
    const [chosen] = await bridge.chooseFiles({ purpose: 'list', many: false })
    if (chosen === undefined) return
    setRead({ name: chosen.name, list: await bridge.call('export.read', { file: chosen.file }) })
  })
  const firms = read ? presentIn(read.list) : []
  const adding = useSaving(async () => {
    const added = await bridge.call('campaign.addFirms', { campaign: campaign.id, firms })
    await refresh(['campaign.list', 'campaign.page', 'campaign.ofFirm'])
    record({ text: addedText(added, words), turn: removing('member', added.members) })
    onClose()
  })
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={say('outreach.read-list')}
      actions={
        <>
          <Button onPress={onClose}>{say('frame.cancel')}</Button>
          <Button kind="main" isDisabled={firms.length === 0} isPending={adding.isBusy} onPress={adding.run}>
            {say('campaigns.add')}
          </Button>
        </>
      }
    >
      <div>
        <Button isPending={reading.isBusy} onPress={reading.run}>
          {say('door.choose-list')}
        </Button>
      </div>
      {read && <Described read={read} />}
      <FailureNotice error={reading.error ?? adding.error} />
    </Dialog>
  )
}

const presentIn = ({ candidates, missing }: ReadExport): readonly string[] =>
  candidates.map(({ id }) => id).filter((id) => !missing.includes(id))

function Described({ read: { name, list } }: { readonly read: ReadList }) {
  const { say, date, number } = useWords()
  const { lens, model, asOf, exportedAt, author, missing } = list
  const present = presentIn(list).length
  return (
    <>
      <p>
        {say('outreach.read-what', {
          file: name,
          lens: say(`criteria.lens-${lens}`),
          model: `${model.id} ${model.version}`,
          asOf: date(asOf),
          exportedAt: date(exportedAt),
        })}{' '}
        {author !== '' && say('outreach.read-by', { author })}
      </p>
      <p>
        {say('outreach.read-count', { count: present, number: number(present) })}{' '}
        {missing.length > 0 &&
          say('outreach.read-missing', { count: missing.length, number: number(missing.length) })}
      </p>
    </>
  )
}
