import { create } from 'zustand'
import type { Weights } from '../../parts/view/view.ts'

interface CandidatesState {
  /** Place in the list of the row that is chosen; -1 before any is. */
  readonly active: number
  readonly weightsOpen: boolean
  readonly facetsOpen: boolean
  /** Weights under the hand on a slider; they enter the address when it lets go. */
  readonly draft: Weights | null
  readonly change: (change: Partial<Omit<CandidatesState, 'change'>>) => void
}

/** What the list remembers while other screens are shown. */
export const useCandidatesState = create<CandidatesState>((set) => ({
  active: -1,
  weightsOpen: false,
  facetsOpen: window.innerWidth >= 900,
  draft: null,
  change: (change) => set(change),
}))
