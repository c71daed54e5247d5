import { create } from 'zustand'
import type { Weights } from '../../parts/view/view.ts'

interface CandidatesState {
  /** Place in the list at which the keys are; -1 before they are anywhere. */
  readonly active: number
  /** The firm chosen; it stays so when weights move it to another place. */
  readonly chosen: string | null
  readonly weightsOpen: boolean
  readonly facetsOpen: boolean
  /** Weights under the hand on a slider; they enter the address when it lets go. */
  readonly draft: Weights | null
  readonly change: (change: Partial<Omit<CandidatesState, 'change'>>) => void
}

/** What the list remembers while other screens are shown. */
export const useCandidatesState = create<CandidatesState>((set) => ({
  active: -1,
  chosen: null,
  weightsOpen: false,
  facetsOpen: window.innerWidth >= 900,
  draft: null,
  change: (change) => set(change),
}))
