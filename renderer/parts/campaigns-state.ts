import { create } from 'zustand'
import type { MemberQuery } from '../../shared/contract/campaigns.ts'

/** A firm chosen for letters: as calls take it, and as people call it. */
export interface ChosenFirm {
  readonly firm: string
  readonly name: string
}

interface CampaignsState {
  /** null = the newest one. */
  readonly campaign: number | null
  readonly layout: 'table' | 'board'
  readonly only: NonNullable<MemberQuery['only']> | 'all'
  readonly search: string
  readonly offset: number
  readonly chosen: readonly ChosenFirm[]
  readonly change: (change: Partial<Omit<CampaignsState, 'change'>>) => void
}

export const isAmong = (firms: readonly ChosenFirm[], { firm }: ChosenFirm): boolean =>
  firms.some((one) => one.firm === firm)

/** What the campaigns remember while other screens are shown. */
export const useCampaignsState = create<CampaignsState>((set) => ({
  campaign: null,
  layout: 'table',
  only: 'all',
  search: '',
  offset: 0,
  chosen: [],
  change: (change) => set(change),
}))
