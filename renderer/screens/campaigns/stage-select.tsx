import { type Member, STAGES } from '../../../shared/contract/campaigns.ts'
import { Select } from '../../parts/select.tsx'
import { useWords } from '../../parts/words.tsx'
import { useMemberChange } from './use-member-change.ts'

/** Moves a firm to another stage, with the keyboard as well as on a board. */
export function StageSelect({ member }: { readonly member: Member }) {
  const { say } = useWords()
  const change = useMemberChange(member)
  return (
    <Select
      label={say('campaigns.stage-of', { name: member.name })}
      labelHidden
      value={member.stage}
      choices={STAGES.map((stage) => ({ value: stage, label: say(`campaigns.stage-${stage}`) }))}
      onChange={(stage) => change.mutate({ member: member.id, stage })}
    />
  )
}
