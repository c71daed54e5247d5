import { Copy, Download } from 'lucide-react'
import { useState } from 'react'
import type { Lens } from '../../../shared/criteria/names.ts'
import { DIALECTS, type Dialect } from '../../../shared/scoring/sql/dialect.ts'
import { bridge } from '../../bridge/bridge.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { useNoticeTray } from '../../parts/notice-tray.ts'
import { ScrollRegion } from '../../parts/scroll-region.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useSaving } from '../../parts/use-saving.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './model-screen.module.css'

const css = classNames(sheet)

/** The model in force as one SELECT, to be copied or saved. */
export function SqlDialog({ lens, onClose }: { readonly lens: Lens; readonly onClose: () => void }) {
  const { say, date } = useWords()
  const show = useNoticeTray((tray) => tray.show)
  const [dialect, setDialect] = useState<Dialect>('sqlite')
  const { data, error } = useCall('sql.statement', { lens, dialect }, { keepPrevious: true })
  const copying = useSaving(async () => {
    await navigator.clipboard.writeText(`${data?.statement ?? ''};`)
    show({ tone: 'good', text: say('model.sql-copied') })
  })
  const saving = useSaving(async () => {
    const target = await bridge.saveAs({ suggestedName: `${lens}-${dialect}.sql`, purpose: 'model' })
    if (!target) return
    await bridge.call('sql.save', { lens, dialect, file: target.file })
    await bridge.deliver(target.file)
    show({ tone: 'good', text: say('model.sql-saved', { file: target.name }) })
  })
  return (
    <Dialog
      isOpen
      wide
      onClose={onClose}
      title={say('model.sql')}
      actions={
        <>
          <Button icon={Copy} isDisabled={!data} onPress={copying.run}>
            {say('model.sql-copy')}
          </Button>
          <Button kind="main" icon={Download} isPending={saving.isBusy} onPress={saving.run}>
            {say('model.sql-save')}
          </Button>
        </>
      }
    >
      <p>{say('model.sql-lead')}</p>
      <Segmented
        label={say('model.sql-dialect')}
        value={dialect}
        choices={DIALECTS.map((value) => ({ value, label: say(`model.sql-${value}`) }))}
        onChange={setDialect}
      />
      <FailureNotice error={error ?? copying.error ?? saving.error} />
      {!data && !error && <Skeleton lines={12} />}
      {data && (
        <>
          <p className={css('quiet')}>
            {say(data.view === null ? 'model.sql-needs-table' : 'model.sql-needs-view', {
              model: data.model.id,
              version: data.model.version,
              date: date(data.asOf),
            })}
          </p>
          <ScrollRegion label={say('model.sql')}>
            <pre className={css('sql')}>{`${data.view ?? data.table};\n\n${data.statement};`}</pre>
          </ScrollRegion>
        </>
      )}
    </Dialog>
  )
}
