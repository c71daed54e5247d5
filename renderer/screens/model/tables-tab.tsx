import { RotateCcw, Save, Undo2 } from 'lucide-react'
import { useState } from 'react'
import type { TableInForce } from '../../../shared/contract/tables.ts'
import { TABLES, type TableId } from '../../../shared/scoring/tables.ts'
import { Button } from '../../parts/button.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { useNoticeTray } from '../../parts/notice-tray.ts'
import { Segmented } from '../../parts/segmented.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useAction, useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { keptRow, type TypedRow, typedRow } from './table-columns.ts'
import { TableGrid } from './table-grid.tsx'
import { TableHistory } from './table-history.tsx'
import sheet from './tables-tab.module.css'

const css = classNames(sheet)

/** The tables by country beside the models: each row with its source, date and note. */
export function TablesTab() {
  const { say } = useWords()
  const [table, setTable] = useState<TableId>('legal-minimum')
  const { data, error, refetch } = useCall('table.get', { table })
  return (
    <div className={css('tab')}>
      <Segmented
        label={say('tables.which')}
        value={table}
        choices={TABLES.map((value) => ({ value, label: say(`tables.${value}`) }))}
        onChange={setTable}
      />
      <p className={css('lead')}>{say(`tables.about-${table}`)}</p>
      <FailureNotice error={error} onRetry={() => refetch()} />
      {!data && !error && <Skeleton lines={6} />}
      {data && <Editor key={`${table}-${data.history[0]?.id ?? 0}`} inForce={data} />}
    </div>
  )
}

function Editor({ inForce }: { readonly inForce: TableInForce }) {
  const { say } = useWords()
  const { table, origin, history } = inForce
  const before: readonly TypedRow[] = inForce.rows.map((row) => typedRow(table, row))
  const [draft, setDraft] = useState<readonly TypedRow[] | null>(null)
  const [note, setNote] = useState('')
  const show = useNoticeTray((tray) => tray.show)
  const onDone = () => {
    setDraft(null)
    show({ tone: 'good', text: say('tables.kept') })
  }
  const keep = useAction('table.keep', { refreshes: 'all', onDone })
  const restore = useAction('table.restore', { refreshes: 'all', onDone })
  const noted = note.trim() === '' ? {} : { note: note.trim() }
  return (
    <>
      <p className={css('lead')}>{say(`tables.in-force-${origin}`)}</p>
      <TableGrid table={table} rows={draft ?? before} onChange={setDraft} />
      {draft !== null && (
        <div className={css('keep')}>
          <TextField label={say('tables.why')} value={note} onChange={setNote} />
          <Button kind="quiet" icon={Undo2} onPress={() => setDraft(null)}>
            {say('tables.drop')}
          </Button>
          <Button
            kind="main"
            icon={Save}
            isPending={keep.isPending}
            onPress={() => keep.mutate({ table, rows: draft.map((row) => keptRow(table, row)), ...noted })}
          >
            {say('tables.keep')}
          </Button>
        </div>
      )}
      <FailureNotice error={keep.error ?? restore.error} />
      {origin === 'own' && (
        <div>
          <Button
            kind="quiet"
            icon={RotateCcw}
            isPending={keep.isPending}
            onPress={() => keep.mutate({ table, rows: null })}
          >
            {say('tables.reset')}
          </Button>
        </div>
      )}
      <TableHistory history={history} onRestore={(kept) => restore.mutate({ kept })} />
    </>
  )
}
