import type { WebContents } from 'electron'

export type UndoKeys = 'undo' | 'redo'

/**
 * Undo and its opposite, chosen from the menu, as if their keys were pressed: the page takes back the letters of the
 * field that is typed into, and else what was done last. A key sent on macOS edits no text; there the field is told.
 */
export function pressUndo(
  contents: Pick<WebContents, 'sendInputEvent' | UndoKeys>,
  { keys, mac }: { readonly keys: UndoKeys; readonly mac: boolean },
): void {
  if (mac) contents[keys]()
  contents.sendInputEvent({
    type: 'keyDown',
    keyCode: 'Z',
    modifiers: [mac ? 'meta' : 'control', ...(keys === 'redo' ? (['shift'] as const) : [])],
  })
}
