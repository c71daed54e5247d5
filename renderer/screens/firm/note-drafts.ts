import { create } from 'zustand'

interface NoteDrafts {
  /** By firm. */
  readonly texts: Readonly<Record<string, string>>
  readonly keep: (firm: string, text: string) => void
}

/** Notes begun and not yet added. */
export const useNoteDrafts = create<NoteDrafts>((set) => ({
  texts: {},
  keep: (firm, text) => set(({ texts }) => ({ texts: { ...texts, [firm]: text } })),
}))
