import { create } from 'zustand'

/** More than three no longer fit beside one another, nor into one look. */
export const MOST_COMPARED = 3

interface Compared {
  /** Ids, from left to right. */
  readonly ids: readonly string[]
  readonly set: (ids: readonly string[]) => void
  /** In where it is out, and out where it is in; a fourth one takes the place of the last. */
  readonly toggle: (id: string) => void
}

/** Which firms are compared; outlives the screen, so that one can look into a file and come back. */
export const useCompared = create<Compared>((set) => ({
  ids: [],
  set: (ids) => set({ ids: [...new Set(ids)].slice(0, MOST_COMPARED) }),
  toggle: (id) =>
    set(({ ids }) => ({
      ids: ids.includes(id) ? ids.filter((one) => one !== id) : [...ids.slice(0, MOST_COMPARED - 1), id],
    })),
}))

/** The firms that an address names (`?firm=1&firm=2`). */
export const firmsInAddress = (search: string): readonly string[] =>
  [...new Set(new URLSearchParams(search).getAll('firm'))].filter(Boolean).slice(0, MOST_COMPARED)
