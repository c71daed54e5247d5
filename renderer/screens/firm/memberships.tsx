import { addedText } from '../../parts/added-text.ts'
import { Button } from '../../parts/button.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { useNoticeTray } from '../../parts/notice-tray.ts'
import { Select } from '../../parts/select.tsx'
import { removing } from '../../parts/undo/removal.ts'
import { useUndo } from '../../parts/undo/use-undo.ts'
import { useAction, useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './next-column.module.css'

const css = classNames(sheet)

/** The campaigns the firm is in, and those it can be added to. */
export function Memberships({ firm }: { readonly firm: string }) {
  const words = useWords()
  const { say, date } = words
  const { record } = useUndo()
  const show = useNoticeTray((tray) => tray.show)
  const { data: memberships, error, refetch } = useCall('campaign.ofFirm', { firm })
  const { data: campaigns } = useCall('campaign.list', {})
  const add = useAction('campaign.addFirms', {
    refreshes: ['campaign.ofFirm', 'campaign.list', 'campaign.page'],
    onDone: (added) => {
      const text = addedText(added, words)
      if (added.members.length > 0) record({ text, turn: removing('member', added.members) })
      else show({ tone: 'bad', text })
    },
  })
  const others = campaigns?.filter(({ id }) => !memberships?.some(({ campaign }) => campaign.id === id)) ?? []
  return (
    <section className={css('part')}>
      <h3>{say('campaigns.firm-campaigns')}</h3>
      <FailureNotice error={error} onRetry={() => refetch()} />
      {memberships?.length === 0 && <p className={css('none')}>{say('campaigns.firm-in-none')}</p>}
      {memberships?.map(({ campaign, member }) => (
        <p key={campaign.id}>
          <strong>{campaign.name}</strong>: {say(`campaigns.stage-${member.stage}`)}
          {member.nextStep !== '' && ` · ${member.nextStep}`}
          {member.nextDate !== null && ` · ${date(member.nextDate)}`}
        </p>
      ))}
      {others.length === 1 && others[0] && (
        <div className={css('writing-actions')}>
          <Button
            isPending={add.isPending}
            onPress={() => add.mutate({ campaign: others[0]?.id ?? 0, firms: [firm] })}
          >
            {`${say('campaigns.add-to')}: ${others[0].name}`}
          </Button>
        </div>
      )}
      {others.length > 1 && (
        <Select
          label={say('campaigns.add-to')}
          value={null}
          choices={others.map(({ id, name }) => ({ value: String(id), label: name }))}
          onChange={(id) => add.mutate({ campaign: Number(id), firms: [firm] })}
        />
      )}
      <FailureNotice error={add.error} />
    </section>
  )
}
