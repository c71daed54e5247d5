import type { Member, MemberChange } from '../../../shared/contract/campaigns.ts'
import { bridge } from '../../bridge/bridge.ts'
import { restoring } from '../../parts/undo/removal.ts'
import { between } from '../../parts/undo/turn.ts'
import { useUndo } from '../../parts/undo/use-undo.ts'
import { useAction } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'

/** After a member changed: the page, the counts and the firm's own view of it. */
const REFRESHES = ['campaign.page', 'campaign.list', 'campaign.ofFirm', 'timeline.list'] as const

/** A move to another stage is told, as it may lead out of sight. */
export function useMemberChange(member: Member) {
  const { say } = useWords()
  const { record } = useUndo()
  return useAction('member.change', {
    refreshes: REFRESHES,
    onDone: ({ name, stage }, change) =>
      record({
        text:
          change.stage === undefined
            ? say('campaigns.member-changed', { name })
            : say('campaigns.member-moved', { name, stage: say(`campaigns.stage-${stage}`) }),
        turn: between(
          () => bridge.call('member.change', asBefore(member, change)),
          () => bridge.call('member.change', change),
        ),
        quietly: change.stage === undefined,
      }),
  })
}

/** What the change changed, as it was. */
const asBefore = (
  { stage, owner, priority, nextStep, nextDate }: Member,
  change: MemberChange,
): MemberChange => ({
  member: change.member,
  ...(change.stage === undefined ? {} : { stage }),
  ...(change.owner === undefined ? {} : { owner }),
  ...(change.priority === undefined ? {} : { priority }),
  ...(change.nextStep === undefined ? {} : { nextStep }),
  ...(change.nextDate === undefined ? {} : { nextDate }),
})

export const useMemberSeen = () => useAction('member.seen', { refreshes: REFRESHES })

export function useMemberRemove({ id, name }: Member) {
  const { say } = useWords()
  const { record } = useUndo()
  return useAction('member.remove', {
    refreshes: REFRESHES,
    onDone: () =>
      record({ text: say('campaigns.member-removed', { name }), turn: restoring('member', [id]) }),
  })
}
