import { useAction } from '../../parts/use-call.ts'

/** After a member changed: the page, the counts and the firm's own view of it. */
const REFRESHES = ['campaign.page', 'campaign.list', 'campaign.ofFirm', 'timeline.list'] as const

export const useMemberChange = () => useAction('member.change', { refreshes: REFRESHES })
export const useMemberSeen = () => useAction('member.seen', { refreshes: REFRESHES })
export const useMemberRestore = () => useAction('member.restore', { refreshes: REFRESHES })
export const useMemberRemove = (onDone: () => void) =>
  useAction('member.remove', { refreshes: REFRESHES, onDone })
