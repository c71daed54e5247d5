import { Bookmark, BookmarkCheck, X } from 'lucide-react'
import { memo, useState } from 'react'
import { useLocation } from 'wouter'
import type { Input } from '../../../shared/contract/api.ts'
import type { SavedView } from '../../../shared/contract/list-view.ts'
import { bridge } from '../../bridge/bridge.ts'
import { Button, IconButton } from '../../parts/button.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { restoring } from '../../parts/undo/removal.ts'
import { between } from '../../parts/undo/turn.ts'
import { useUndo } from '../../parts/undo/use-undo.ts'
import { useAction, useCall } from '../../parts/use-call.ts'
import { useView } from '../../parts/view/use-view.ts'
import { printView, readView } from '../../parts/view/view.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { SaveViewDialog } from './save-view-dialog.tsx'
import sheet from './view-tabs.module.css'

const css = classNames(sheet)

/** The lists that have a name, side by side; the address tells which one is shown and whether it was changed. */
export const ViewTabs = memo(function ViewTabs() {
  const { say } = useWords()
  const view = useView()
  const [, navigate] = useLocation()
  const [isNaming, setNaming] = useState(false)
  const { data: saved = [], error, refetch } = useCall('view.list', {})
  const { record } = useUndo()
  const change = useAction('view.change', {
    refreshes: ['view.list'],
    onDone: ({ name }, now) => {
      const before = saved.find(({ id }) => id === now.view)
      if (before) record({ text: say('list.updated', { name }), turn: readdressing(before, now) })
    },
  })
  const now = printView({ ...view, saved: null })
  const current = saved.find(({ id }) => id === view.saved)
  const isChanged = current ? current.address !== now : now !== printView(readView(''))
  const show = (address: string, id: number | null) =>
    navigate(`/candidates?${printView({ ...readView(address), saved: id })}`)
  return (
    <nav className={css('tabs')} aria-label={say('list.saved')}>
      <ul className={css('list')}>
        <li>
          <button
            type="button"
            className={css('tab')}
            aria-current={current ? undefined : 'page'}
            onClick={() => show('', null)}
          >
            {say('list.all-firms')}
          </button>
        </li>
        {saved.map((one) => (
          <li key={one.id} className={css('one', one.id === view.saved && 'here')}>
            <button
              type="button"
              className={css('tab')}
              aria-current={one.id === view.saved ? 'page' : undefined}
              onClick={() => show(one.address, one.id)}
            >
              {one.name}
            </button>
            {one.id === view.saved && <RemoveButton saved={one} onRemoved={() => show('', null)} />}
          </li>
        ))}
      </ul>
      {current && isChanged && (
        <Button
          kind="quiet"
          icon={BookmarkCheck}
          onPress={() => change.mutate({ view: current.id, address: now })}
        >
          {say('list.update', { name: current.name })}
        </Button>
      )}
      {isChanged && (
        <Button kind="quiet" icon={Bookmark} onPress={() => setNaming(true)}>
          {say('list.save')}
        </Button>
      )}
      <FailureNotice error={error ?? change.error} onRetry={() => void refetch()} />
      <SaveViewDialog isOpen={isNaming} address={now} onClose={() => setNaming(false)} />
    </nav>
  )
})

function RemoveButton({ saved, onRemoved }: { readonly saved: SavedView; readonly onRemoved: () => void }) {
  const { say } = useWords()
  const { record } = useUndo()
  const remove = useAction('view.remove', {
    refreshes: ['view.list'],
    onDone: () => {
      record({ text: say('list.removed', { name: saved.name }), turn: restoring('view', [saved.id]) })
      onRemoved()
    },
  })
  return (
    <IconButton
      icon={X}
      label={say('list.remove', { name: saved.name })}
      onPress={() => remove.mutate({ view: saved.id })}
    />
  )
}

const readdressing = ({ id, address }: SavedView, now: Input<'view.change'>) =>
  between(
    () => bridge.call('view.change', { view: id, address }),
    () => bridge.call('view.change', now),
  )
