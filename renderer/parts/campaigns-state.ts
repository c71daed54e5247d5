import { create } from 'zustand'
import type { MemberQuery } from '../../shared/contract/campaigns.ts'

interface CampaignsState {
  /** null = the newest one. */
  readonly campaign: number | null
  readonly layout: 'table' | 'board'
  readonly only: NonNullable<MemberQuery['only']> | 'all'
  readonly search: string
  readonly offset: number
  /** Firms chosen for letters. */
  readonly chosen: readonly string[]
  readonly change: (change: Partial<Omit<CampaignsState, 'change'>>) => void
}

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
