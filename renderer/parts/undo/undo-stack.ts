import { create } from 'zustand'
import type { Turn } from './turn.ts'

/** Something that was done, in words, with what takes it back; once it is taken back, with what does it again. */
export interface Deed {
  readonly id: number
  readonly text: string
  readonly turn: Turn
}
export type NewDeed = Omit<Deed, 'id'> & {
  /** What comes in one go, as the steps of a slider, is taken back in one: the latest of a group joins the one before.
   * Its turn has to find out by itself what it comes back from. */
  readonly group?: string | undefined
}

interface UndoStack {
  /** The latest last. */
  readonly done: readonly Deed[]
  readonly undone: readonly Deed[]
}

export const useUndoStack = create<UndoStack>(() => ({ done: [], undone: [] }))

/** Steps back at most. */
const MOST = 100
/** Within so many milliseconds it is one go. */
const ONE_GO = 2_000

let last = 0
let latest: { readonly group: string | undefined; readonly at: number } | null = null

/** Adds what was just done; what was taken back before can no longer be done again. Null where it joins the one before. */
export function recordDeed({ group, ...deed }: NewDeed): Deed | null {
  const at = Date.now()
  const joins = group !== undefined && latest?.group === group && at - latest.at < ONE_GO
  latest = { group, at }
  if (joins) return null
  last += 1
  const recorded = { ...deed, id: last }
  useUndoStack.setState(({ done }) => ({ done: [...done.slice(1 - MOST), recorded], undone: [] }))
  return recorded
}

let turning: Promise<unknown> = Promise.resolve()

/**
 * Takes a deed back, or does it again; null where there is none. One after the other: the second press of a key is about
 * what the first leaves behind. One that fails is forgotten, as what it would turn is no longer there.
 */
export function turnDeed(from: 'done' | 'undone', deedOf: () => Deed | undefined): Promise<Deed | null> {
  const turned = turning.then(() => {
    const deed = deedOf()
    return deed === undefined ? null : turnNow(from, deed)
  })
  turning = turned.catch(() => {})
  return turned
}

async function turnNow(from: 'done' | 'undone', deed: Deed): Promise<Deed> {
  const to = from === 'done' ? 'undone' : 'done'
  latest = null
  useUndoStack.setState((piles) => ({ [from]: piles[from].filter(({ id }) => id !== deed.id) }))
  const turned = { ...deed, turn: await deed.turn() }
  useUndoStack.setState((piles) => ({ [to]: [...piles[to], turned] }))
  return turned
}

/** Steps belong to the workspace they were taken in. */
export function forgetDeeds(): void {
  latest = null
  useUndoStack.setState({ done: [], undone: [] })
}
