import { create } from 'zustand'
import type { Weights } from '../../parts/view/view.ts'
import { NO_PICK, type Pick } from './pick.ts'

interface CandidatesState {
  /** The workspace that all of this is about. */
  readonly workspace: string | null
  /** Place in the list at which the keys are; -1 before they are anywhere. */
  readonly active: number
  /** The firm chosen; it stays so when weights move it to another place. */
  readonly chosen: string | null
  /** Firms picked to do something with. */
  readonly pick: Pick
  /** Place from which Shift picks. */
  readonly anchor: number
  readonly weightsOpen: boolean
  readonly facetsOpen: boolean
  /** Weights under the hand on a slider; they enter the address when it lets go. */
  readonly draft: Weights | null
  readonly change: (change: Partial<Omit<CandidatesState, 'change'>>) => void
}

/** What the list remembers while other screens are shown. */
export const useCandidatesState = create<CandidatesState>((set) => ({
  workspace: null,
  active: -1,
  chosen: null,
  pick: NO_PICK,
  anchor: 0,
  weightsOpen: false,
  facetsOpen: window.innerWidth >= 900,
  draft: null,
  change: (change) => set(change),
}))

/** What was chosen and picked in another workspace is forgotten. */
export function startIn(workspace: string): void {
  const state = useCandidatesState.getState()
  if (state.workspace === workspace) return
  state.change({ workspace, active: -1, chosen: null, pick: NO_PICK, anchor: 0, draft: null })
}
