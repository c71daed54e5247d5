import type { Campaign } from '../../../shared/contract/campaigns.ts'
import { useCampaignsState } from '../../parts/campaigns-state.ts'
import { Segmented } from '../../parts/segmented.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './campaigns-screen.module.css'

const css = classNames(sheet)

export interface MemberFilterProps {
  readonly campaign: Campaign
  readonly total: number
}

export function MemberFilter({ campaign, total }: MemberFilterProps) {
  const { say, number } = useWords()
  const { layout, only, search, change } = useCampaignsState()
  const counts = { all: total, due: campaign.due, stale: campaign.stale, alert: campaign.alerts }
  const shows = (['all', 'alert', 'due', 'stale'] as const).map((value) => ({
    value,
    label: say(`campaigns.show-${value}`, { count: number(counts[value]) }),
  }))
  return (
    <div className={css('filter')}>
      <Segmented
        label={say('campaigns.show')}
        value={only}
        choices={shows}
        onChange={(value) => change({ only: value, offset: 0 })}
      />
      <Segmented
        label={say('campaigns.show-as')}
        value={layout}
        choices={[
          { value: 'table', label: say('campaigns.table') },
          { value: 'board', label: say('campaigns.board') },
        ]}
        onChange={(value) => change({ layout: value, offset: 0 })}
      />
      <TextField
        label={say('campaigns.search')}
        value={search}
        onChange={(text) => change({ search: text, offset: 0 })}
      />
    </div>
  )
}
