/**
 * Flags as two bit masks: bit k stands for the k-th name of the flags' list. `sure` holds those that hold for
 * certain, `possible` those that may.
 */
export interface FlagMasks {
  sure: number
  possible: number
}

/** `null` = unknown: the flag may hold, but not surely. */
export type FlagState = boolean | null | { readonly surely: boolean; readonly possibly: boolean }

export function putFlag(masks: FlagMasks, bit: number, state: FlagState): void {
  const surely = typeof state === 'object' ? state?.surely === true : state
  const possibly = typeof state === 'object' ? state?.possibly !== false : state
  if (surely) masks.sure |= 1 << bit
  if (possibly) masks.possible |= 1 << bit
}

/** Names of the bits that are set, in the list's order. */
export const namesInMask = <Name extends string>(names: readonly Name[], mask: number): readonly Name[] =>
  names.filter((_, bit) => (mask & (1 << bit)) !== 0)

/** The mask in which the bits of these names are set. */
export const maskOfNames = <Name extends string>(names: readonly Name[], set: readonly Name[]): number =>
  names.reduce((mask, name, bit) => (set.includes(name) ? mask | (1 << bit) : mask), 0)
