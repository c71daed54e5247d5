import { create } from 'zustand'
import { bridge } from '../../bridge/bridge.ts'
import { emptySession, type Session } from './session.ts'

/** The import under way. It outlives the screen, so that the analyst can look elsewhere while it runs. */
export const useSession = create<Session>(() => emptySession)

/**
 * A dry run that is given up is taken out of the workspace. One whose workspace was closed went with it, and one
 * that was kept is no longer a dry run.
 */
useSession.subscribe((now, before) => {
  if (before.staged === null || now.staged === before.staged) return
  if (now.kept !== null || now.workspace !== before.workspace) return
  bridge
    .call('import.discard', { staged: before.staged.staged })
    .catch((error: unknown) => useSession.setState({ error }))
})
