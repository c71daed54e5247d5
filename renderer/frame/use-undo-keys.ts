import { useEffect } from 'react'
import { forgetDeeds } from '../parts/undo/undo-stack.ts'
import { useUndo } from '../parts/undo/use-undo.ts'
import { useCall } from '../parts/use-call.ts'
import { useKeys } from '../parts/use-keys.ts'

/** Ctrl+Z and its opposite, from anywhere but a field that is typed into: that one takes its own letters back. */
export function useUndoKeys(): void {
  const { undo, redo } = useUndo()
  useKeys({ '$mod+z': undo, '$mod+Shift+Z': redo, '$mod+y': redo })
  const workspace = useCall('workspace.current', {}).data
  const name = workspace ? `${workspace.folder}/${workspace.name}` : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: another name is another workspace
  useEffect(() => forgetDeeds, [name])
}
