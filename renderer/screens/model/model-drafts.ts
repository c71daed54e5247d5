import { create } from 'zustand'
import type { CriterionId, Lens } from '../../../shared/criteria/names.ts'
import type { Model } from '../../../shared/scoring/model.ts'

interface ModelDrafts {
  /** What was changed and is not kept yet; outlives the screen and every error. */
  readonly drafts: Readonly<Partial<Record<Lens, Model>>>
  readonly locked: readonly CriterionId[]
  readonly draft: (lens: Lens, model: Model) => void
  readonly drop: (lens: Lens) => void
  readonly toggleLock: (id: CriterionId) => void
}

export const useModelDrafts = create<ModelDrafts>((set) => ({
  drafts: {},
  locked: [],
  draft: (lens, model) => set(({ drafts }) => ({ drafts: { ...drafts, [lens]: model } })),
  drop: (lens) =>
    set(({ drafts }) => {
      const { [lens]: _dropped, ...rest } = drafts
      return { drafts: rest }
    }),
  toggleLock: (id) =>
    set(({ locked }) => ({
      locked: locked.includes(id) ? locked.filter((one) => one !== id) : [...locked, id],
    })),
}))
