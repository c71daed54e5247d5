import type { Turn } from '../undo/turn.ts'
import { changeView, useView } from './use-view.ts'
import type { View } from './view.ts'

/** Back to weights of the list, with the lens that they are of, whatever is shown now. */
export const weightsTurn =
  ({ lens, weights }: Pick<View, 'lens' | 'weights'>): Turn =>
  async () => {
    const now = useView.getState()
    changeView({ change: { lens, weights }, replace: true })
    return weightsTurn(now)
  }
