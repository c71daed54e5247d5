import { useState } from 'react'
import type { ExportFormat } from '../../../shared/contract/exports.ts'
import type { RankingQuery } from '../../../shared/contract/ranking.ts'
import { bridge } from '../../bridge/bridge.ts'
import { Button } from '../../parts/button.tsx'
import { CheckBox } from '../../parts/check-box.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { useNoticeTray } from '../../parts/notice-tray.ts'
import { Segmented } from '../../parts/segmented.tsx'
import { useSaving } from '../../parts/use-saving.ts'
import { filterCount } from '../../parts/view/view.ts'
import { useWords } from '../../parts/words.tsx'

export interface ExportDialogProps {
  readonly query: RankingQuery
  readonly total: number
  readonly onClose: () => void
}

/** Writes the list as it is seen: its filter, lens and weights. */
export function ExportDialog({ query, total, onClose }: ExportDialogProps) {
  const { say, number } = useWords()
  const [format, setFormat] = useState<ExportFormat>('csv')
  const [standing, setStanding] = useState<'proposal' | 'decided'>('proposal')
  const [personalData, setPersonalData] = useState(false)
  const show = useNoticeTray((tray) => tray.show)
  const saving = useSaving(async () => {
    const target = await bridge.saveAs({ suggestedName: `relevo-${query.lens}.${format}`, purpose: 'table' })
    if (!target) return
    const { rows, suppressed } = await bridge.call('ranking.export', {
      ...query,
      format,
      file: target.file,
      personalData,
      decided: standing === 'decided',
    })
    await bridge.deliver(target.file)
    show({
      tone: 'good',
      text: [
        say('candidates.exported', { count: rows, rows: number(rows), file: target.name }),
        ...(suppressed > 0 ? [say('exports.suppressed', { count: suppressed })] : []),
      ].join(' '),
    })
    onClose()
  })
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={say('candidates.export-title')}
      actions={
        <>
          <Button onPress={onClose}>{say('frame.cancel')}</Button>
          <Button kind="main" isPending={saving.isBusy} onPress={saving.run}>
            {say('candidates.export-save')}
          </Button>
        </>
      }
    >
      <p>
        {say('candidates.export-what', {
          count: total,
          firms: number(total),
          filters: filterCount(query.filter ?? {}),
        })}
      </p>
      <Segmented
        label={say('candidates.export-format')}
        value={format}
        choices={[
          { value: 'csv', label: say('candidates.export-csv') },
          { value: 'xlsx', label: say('candidates.export-xlsx') },
          { value: 'html', label: say('candidates.export-html') },
          { value: 'json', label: say('candidates.export-json') },
        ]}
        onChange={setFormat}
      />
      <Segmented
        label={say('candidates.export-as')}
        value={standing}
        choices={[
          { value: 'proposal', label: say('candidates.export-proposal') },
          { value: 'decided', label: say('candidates.export-decided') },
        ]}
        onChange={setStanding}
      />
      <p>{say(`exports.standing-${standing}`)}</p>
      <CheckBox isSelected={personalData} onChange={setPersonalData}>
        {say('candidates.export-personal')}
      </CheckBox>
      <p>{say('exports.no-backup')}</p>
      <FailureNotice error={saving.error} />
    </Dialog>
  )
}
