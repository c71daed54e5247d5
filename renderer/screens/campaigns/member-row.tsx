import { UserMinus } from 'lucide-react'
import { useEffect, useState } from 'react'
import { type Member, PRIORITIES } from '../../../shared/contract/campaigns.ts'
import { IconButton } from '../../parts/button.tsx'
import { isAmong, useCampaignsState } from '../../parts/campaigns-state.ts'
import { CheckBox } from '../../parts/check-box.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { HiddenText } from '../../parts/hidden-text.tsx'
import { Select } from '../../parts/select.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './campaigns-screen.module.css'
import { MemberName, MemberNotices } from './member-notices.tsx'
import { StageSelect } from './stage-select.tsx'
import { useMemberChange, useMemberRemove } from './use-member-change.ts'

const css = classNames(sheet)

/** Each field is kept when it is left; what is typed stays in the field whatever comes of it. */
export function MemberRow({ member }: { readonly member: Member }) {
  const { say } = useWords()
  const { id, name, reference: firm } = member
  const { chosen, change: changeState } = useCampaignsState()
  const change = useMemberChange(member)
  return (
    <tr className={css(member.doNotContact !== null && 'unlisted')}>
      <td className={css('choose')}>
        <CheckBox
          isSelected={isAmong(chosen, { firm, name })}
          onChange={(isChosen) =>
            changeState({
              chosen: isChosen ? [...chosen, { firm, name }] : chosen.filter((other) => other.firm !== firm),
            })
          }
        >
          <HiddenText>{say('campaigns.select-firm', { name })}</HiddenText>
        </CheckBox>
      </td>
      <th scope="row">
        <MemberName member={member} />
        <MemberNotices member={member} />
        <FailureNotice error={change.error} />
      </th>
      <td>
        <StageSelect member={member} />
      </td>
      <td className={css('wide')}>
        <KeptField
          label={say('campaigns.next-of', { name })}
          value={member.nextStep}
          onKeep={(nextStep) => change.mutate({ member: id, nextStep })}
        />
      </td>
      <td>
        <KeptField
          label={say('campaigns.date-of', { name })}
          type="date"
          value={member.nextDate ?? ''}
          onKeep={(date) => change.mutate({ member: id, nextDate: date === '' ? null : date })}
        />
      </td>
      <td className={css('owner')}>
        <KeptField
          label={say('campaigns.owner-of', { name })}
          value={member.owner}
          onKeep={(owner) => change.mutate({ member: id, owner })}
        />
      </td>
      <td>
        <Select
          label={say('campaigns.priority-of', { name })}
          labelHidden
          value={member.priority}
          choices={PRIORITIES.map((value) => ({ value, label: say(`campaigns.priority-${value}`) }))}
          onChange={(priority) => change.mutate({ member: id, priority })}
        />
      </td>
      <td>
        <RemoveMember member={member} />
      </td>
    </tr>
  )
}

function RemoveMember({ member }: { readonly member: Member }) {
  const { say } = useWords()
  const remove = useMemberRemove(member)
  const { id, name } = member
  return (
    <IconButton
      icon={UserMinus}
      label={say('campaigns.remove-member', { name })}
      onPress={() => remove.mutate({ member: id })}
    />
  )
}

interface KeptFieldProps {
  readonly label: string
  readonly value: string
  readonly type?: 'text' | 'date'
  readonly onKeep: (value: string) => void
}

function KeptField({ label, value, type = 'text', onKeep }: KeptFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  // What is kept, or taken back, takes the place of what was typed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the value is what is waited for
  useEffect(() => setTyped(null), [value])
  const keep = () => {
    if (typed !== null && typed.trim() !== value) onKeep(typed.trim())
  }
  return (
    <TextField
      label={label}
      labelHidden
      type={type}
      value={typed ?? value}
      onChange={setTyped}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep()
        else event.continuePropagation()
      }}
    />
  )
}
