import { useLocation } from 'wouter'
import { LENSES } from '../../../shared/criteria/names.ts'
import { bridge } from '../../bridge/bridge.ts'
import { useUndoStack } from '../../parts/undo/undo-stack.ts'
import { useUndo } from '../../parts/undo/use-undo.ts'
import { useAction, useCall } from '../../parts/use-call.ts'
import { changeView } from '../../parts/view/use-view.ts'
import { printView, readView } from '../../parts/view/view.ts'
import { useWords } from '../../parts/words.tsx'
import { SCREENS } from '../../screens/all.ts'
import { showShortcuts } from '../shortcuts.ts'
import type { Command } from './commands.ts'

const THEMES = ['system', 'light', 'dark', 'contrast'] as const

/** All that can be done from anywhere. */
export function useCommands(): readonly Command[] {
  const { say } = useWords()
  const [, navigate] = useLocation()
  const workspace = useCall('workspace.current', {}).data
  const saved = useCall('view.list', {}, { enabled: workspace != null }).data ?? []
  const undoable = useUndoStack(({ done }) => done.at(-1))
  const redoable = useUndoStack(({ undone }) => undone.at(-1))
  const { undo, redo } = useUndo()
  const set = useAction('settings.set', { refreshes: 'all' })
  return [
    ...SCREENS.filter(({ icon }) => icon !== null).map(({ id, path }) => ({
      id: `screen:${id}`,
      name: say(`frame.${id}`),
      run: () => navigate(path),
    })),
    ...saved.map((view) => ({
      id: `list:${view.id}`,
      name: say('palette.list', { name: view.name }),
      run: () => navigate(`/candidates?${printView({ ...readView(view.address), saved: view.id })}`),
    })),
    ...LENSES.map((lens) => ({
      id: `lens:${lens}`,
      name: say('palette.lens', { lens: say(`criteria.lens-${lens}`) }),
      run: () => changeView({ change: { lens, weights: null } }),
    })),
    ...THEMES.map((theme) => ({
      id: `theme:${theme}`,
      name: say('palette.theme', { theme: say(`settings.theme-${theme}`) }),
      run: () => set.mutate({ theme }),
    })),
    ...(undoable
      ? [{ id: 'undo', name: say('palette.undo', { what: undoable.text }), keys: 'Ctrl+Z', run: undo }]
      : []),
    ...(redoable
      ? [{ id: 'redo', name: say('palette.redo', { what: redoable.text }), keys: 'Ctrl+Shift+Z', run: redo }]
      : []),
    { id: 'care', name: say('frame.care'), run: () => navigate('/care') },
    { id: 'print', name: say('palette.print'), run: () => bridge.print() },
    { id: 'shortcuts', name: say('palette.shortcuts'), keys: '?', run: showShortcuts },
  ]
}
