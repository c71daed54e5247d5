import { create } from 'zustand'
import type { NoticeTone } from './notice.tsx'

export interface TrayNotice {
  readonly id: number
  readonly tone: NoticeTone
  readonly text: string
  /** Takes the place of an earlier one about the same. */
  readonly about?: 'undo' | undefined
  /** Such as "Undo". */
  readonly action?: { readonly label: string; readonly run: () => void } | undefined
}

interface NoticeTray {
  readonly notices: readonly TrayNotice[]
  readonly show: (notice: Omit<TrayNotice, 'id'>) => void
  readonly hide: (id: number) => void
}

let last = 0

/** Short messages that outlive the screen they came from; the frame draws them. */
export const useNoticeTray = create<NoticeTray>((set) => ({
  notices: [],
  show: (notice) => {
    last += 1
    const id = last
    const isOther = ({ about }: TrayNotice) => about === undefined || about !== notice.about
    set(({ notices }) => ({ notices: [...notices.filter(isOther).slice(-2), { ...notice, id }] }))
  },
  hide: (id) => set(({ notices }) => ({ notices: notices.filter((one) => one.id !== id) })),
}))
