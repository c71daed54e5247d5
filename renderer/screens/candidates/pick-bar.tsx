import { Bookmark, Columns3, Download, Filter as FilterIcon, X } from 'lucide-react'
import { memo, useState } from 'react'
import { useLocation } from 'wouter'
import type { RankingQuery } from '../../../shared/contract/ranking.ts'
import { Button } from '../../parts/button.tsx'
import { MOST_COMPARED, useCompared } from '../../parts/compared.ts'
import { changeView, useView } from '../../parts/view/use-view.ts'
import { printView } from '../../parts/view/view.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { useCandidatesState } from './candidates-state.ts'
import { ExportDialog } from './export-dialog.tsx'
import { NO_PICK, pickCount } from './pick.ts'
import sheet from './pick-bar.module.css'
import { SaveViewDialog } from './save-view-dialog.tsx'

const css = classNames(sheet)

export interface PickBarProps {
  readonly query: RankingQuery
  readonly total: number
}

/** What can be done with the firms picked. */
export const PickBar = memo(function PickBar({ query, total }: PickBarProps) {
  const { say, number } = useWords()
  const view = useView()
  const [, navigate] = useLocation()
  const pick = useCandidatesState((state) => state.pick)
  const setCompared = useCompared((state) => state.set)
  const change = useCandidatesState((state) => state.change)
  const [open, setOpen] = useState<'export' | 'save' | null>(null)
  const count = pickCount(pick, total)
  if (count === 0) return null

  const ids = pick === 'all' ? null : [...pick]
  const filter = ids === null ? view.filter : { firm: ids }
  const compare = () => {
    setCompared(ids ?? [])
    navigate('/compare')
  }
  return (
    <section className={css('bar')} aria-label={say('list.picked-bar')}>
      <p role="status" className={css('count')}>
        {say('list.picked', { count, firms: number(count) })}
      </p>
      {pick !== 'all' && count < total && (
        <Button kind="quiet" onPress={() => change({ pick: 'all' })}>
          {say('list.pick-all', { firms: number(total) })}
        </Button>
      )}
      <Button icon={Download} onPress={() => setOpen('export')}>
        {say('candidates.export')}
      </Button>
      {ids !== null && count >= 2 && count <= MOST_COMPARED && (
        <Button icon={Columns3} onPress={compare}>
          {say('list.compare')}
        </Button>
      )}
      <Button icon={Bookmark} onPress={() => setOpen('save')}>
        {say('list.make-list')}
      </Button>
      {ids !== null && (
        <Button kind="quiet" icon={FilterIcon} onPress={() => changeView({ change: { filter } })}>
          {say('list.only-these')}
        </Button>
      )}
      <Button kind="quiet" icon={X} onPress={() => change({ pick: NO_PICK })}>
        {say('list.pick-none')}
      </Button>
      {open === 'export' && (
        <ExportDialog query={{ ...query, filter }} total={count} onClose={() => setOpen(null)} />
      )}
      <SaveViewDialog
        isOpen={open === 'save'}
        address={printView({ ...view, filter, saved: null })}
        onClose={() => setOpen(null)}
      />
    </section>
  )
})
