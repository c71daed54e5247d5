import { navigate } from 'wouter/use-hash-location'
import type { Turn } from '../undo/turn.ts'
import { printView, readView, type View } from './view.ts'

/** Back to weights of the list, with the lens that they are of, whatever is shown now. */
export const weightsTurn =
  ({ lens, weights }: Pick<View, 'lens' | 'weights'>): Turn =>
  async () => {
    const now = readView(location.search)
    const path = location.hash.slice(1)
    navigate(`${path}?${printView({ ...now, lens, weights })}`, { replace: true })
    return weightsTurn(now)
  }
