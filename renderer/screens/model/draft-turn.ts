import type { Lens } from '../../../shared/criteria/names.ts'
import type { Model } from '../../../shared/scoring/model.ts'
import type { Turn } from '../../parts/undo/turn.ts'
import { useModelDrafts } from './model-drafts.ts'

/** Back to a model that is not kept yet; undefined = to the one in force. */
export const draftTurn =
  (lens: Lens, before: Model | undefined): Turn =>
  async () => {
    const { drafts, draft, drop } = useModelDrafts.getState()
    if (before === undefined) drop(lens)
    else draft(lens, before)
    return draftTurn(lens, drafts[lens])
  }
