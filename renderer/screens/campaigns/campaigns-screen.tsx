import { Megaphone } from 'lucide-react'
import { useState } from 'react'
import type { Campaign } from '../../../shared/contract/campaigns.ts'
import { Button } from '../../parts/button.tsx'
import { useCampaignsState } from '../../parts/campaigns-state.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { NothingYet } from '../../parts/workspace/nothing-yet.tsx'
import { classNames } from '../../style/class-names.ts'
import { Board } from './board.tsx'
import { CampaignBar } from './campaign-bar.tsx'
import sheet from './campaigns-screen.module.css'
import { MemberFilter } from './member-filter.tsx'
import { MemberTable } from './member-table.tsx'
import { NewCampaignDialog } from './new-campaign-dialog.tsx'

const css = classNames(sheet)

/** From the list to the conversation: whom the office wants to speak with, and what comes next. */
export function CampaignsScreen() {
  const { say } = useWords()
  const { data: workspace, error: noWorkspace, refetch } = useCall('workspace.current', {})
  return (
    <div className={css('screen')}>
      <header className={css('head')}>
        <h1>{say('frame.campaigns')}</h1>
        <p className={css('lead')}>{say('campaigns.lead')}</p>
      </header>
      <FailureNotice error={noWorkspace} onRetry={() => refetch()} />
      {workspace === undefined && !noWorkspace && <Skeleton lines={8} />}
      {workspace !== undefined && !workspace?.firms && (
        <NothingYet workspace={workspace} icon={Megaphone}>
          {say('campaigns.none-why')}
        </NothingYet>
      )}
      {workspace && workspace.firms > 0 && <Campaigns />}
    </div>
  )
}

function Campaigns() {
  const { say } = useWords()
  const { data: campaigns, error, refetch } = useCall('campaign.list', {})
  const wanted = useCampaignsState((state) => state.campaign)
  const change = useCampaignsState((state) => state.change)
  const [isNew, setNew] = useState(false)
  const shown = campaigns?.find(({ id }) => id === wanted) ?? campaigns?.[0]
  return (
    <>
      <FailureNotice error={error} onRetry={() => refetch()} />
      {!campaigns && !error && <Skeleton lines={8} />}
      {campaigns?.length === 0 && (
        <EmptyState
          icon={Megaphone}
          title={say('campaigns.none-title')}
          actions={
            <Button kind="main" onPress={() => setNew(true)}>
              {say('campaigns.new-campaign')}
            </Button>
          }
        >
          <p>{say('campaigns.none-why')}</p>
        </EmptyState>
      )}
      {campaigns && shown && (
        <>
          <CampaignBar campaigns={campaigns} shown={shown} onNew={() => setNew(true)} />
          <Members key={shown.id} campaign={shown} />
        </>
      )}
      {isNew && (
        <NewCampaignDialog
          onClose={() => setNew(false)}
          onMade={({ id }) => change({ campaign: id, offset: 0, chosen: [], only: 'all', search: '' })}
        />
      )}
    </>
  )
}

function Members({ campaign }: { readonly campaign: Campaign }) {
  const { say } = useWords()
  const layout = useCampaignsState((state) => state.layout)
  const total = Object.values(campaign.stages).reduce((sum, count) => sum + count, 0)
  if (total === 0)
    return (
      <EmptyState icon={Megaphone} title={say('campaigns.empty-title')}>
        <p>{say('campaigns.empty-why')}</p>
      </EmptyState>
    )
  return (
    <>
      <MemberFilter campaign={campaign} total={total} />
      {layout === 'table' ? <MemberTable campaign={campaign} /> : <Board campaign={campaign} />}
    </>
  )
}
