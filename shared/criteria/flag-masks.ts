/** Gathers flags into the two bit masks of a Reading: bit k stands for the k-th name of the flags' list. */
export interface FlagMasks {
  /** Flags that surely hold, and those that may. */
  readonly sure: number
  readonly possible: number
}

export type FlagState = boolean | null | { readonly surely: boolean; readonly possibly: boolean }

/** `states[k]` belongs to bit k; `null` = unknown: it may hold, but not surely. */
export function flagMasks(states: readonly FlagState[]): FlagMasks {
  let sure = 0
  let possible = 0
  for (const [bit, state] of states.entries()) {
    const { surely, possibly } = certainty(state)
    if (surely) sure |= 1 << bit
    if (possibly) possible |= 1 << bit
  }
  return { sure, possible }
}

function certainty(state: FlagState): { readonly surely: boolean; readonly possibly: boolean } {
  if (state === null) return { surely: false, possibly: true }
  return typeof state === 'boolean' ? { surely: state, possibly: state } : state
}

/** Names of the bits that are set, in the list's order. */
export const namesInMask = <Name extends string>(names: readonly Name[], mask: number): readonly Name[] =>
  names.filter((_, bit) => (mask & (1 << bit)) !== 0)
