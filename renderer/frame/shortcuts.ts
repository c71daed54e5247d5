import { create } from 'zustand'
import type { WordKey } from '../../shared/words/words.ts'

interface Shortcut {
  readonly keys: string
  readonly does: WordKey
}

/** Every key that does something, for the list that "?" shows. */
export const SHORTCUTS: readonly Shortcut[] = [
  { keys: 'Ctrl+K, ⌘K', does: 'palette.key-palette' },
  { keys: '?', does: 'palette.key-list' },
  { keys: '↑ ↓ PgUp PgDn Home End', does: 'palette.key-rows' },
  { keys: 'Enter', does: 'palette.key-open' },
  { keys: 'Space', does: 'palette.key-pick' },
  { keys: 'Shift+↑ ↓', does: 'palette.key-reach' },
  { keys: 'Ctrl+A, ⌘A', does: 'palette.key-all' },
  { keys: 'Esc', does: 'palette.key-none' },
  { keys: '/', does: 'palette.key-search' },
  { keys: 'F', does: 'palette.key-facets' },
  { keys: 'W', does: 'palette.key-weights' },
  { keys: 'N', does: 'palette.key-note' },
  { keys: '[  ]', does: 'palette.key-neighbours' },
  { keys: 'Ctrl+Z, ⌘Z', does: 'palette.key-undo' },
  { keys: 'Ctrl+Shift+Z, ⇧⌘Z', does: 'palette.key-redo' },
]

interface ShortcutList {
  readonly isShown: boolean
  readonly show: (isShown: boolean) => void
}

export const useShortcutList = create<ShortcutList>((set) => ({
  isShown: false,
  show: (isShown) => set({ isShown }),
}))

export const showShortcuts = (): void => useShortcutList.getState().show(true)
