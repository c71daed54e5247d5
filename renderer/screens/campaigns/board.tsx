import { type Campaign, type Member, STAGES, type Stage } from '../../../shared/contract/campaigns.ts'
import { useCampaignsState } from '../../parts/campaigns-state.ts'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { ScrollRegion } from '../../parts/scroll-region.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './campaigns-screen.module.css'
import { MemberName, MemberNotices } from './member-notices.tsx'
import { StageSelect } from './stage-select.tsx'

const css = classNames(sheet)
/** Cards of a stage; a stage with more says how many. */
const CARDS = 20

/** The same firms as in the table, by stage. */
export function Board({ campaign }: { readonly campaign: Campaign }) {
  const { say } = useWords()
  return (
    <ScrollRegion label={say('campaigns.board')}>
      <div className={css('board')}>
        {STAGES.map((stage) => (
          <StageColumn key={stage} campaign={campaign} stage={stage} />
        ))}
      </div>
    </ScrollRegion>
  )
}

function StageColumn({ campaign, stage }: { readonly campaign: Campaign; readonly stage: Stage }) {
  const { say, number } = useWords()
  const { only, search } = useCampaignsState()
  const query = {
    campaign: campaign.id,
    stage,
    ...(only === 'all' ? {} : { only }),
    ...(search.trim() === '' ? {} : { search }),
    offset: 0,
    limit: CARDS,
  }
  const { data, isFetching, error, refetch } = useCall('campaign.page', query, { keepPrevious: true })
  const more = data ? data.total - data.members.length : 0
  const name = say(`campaigns.stage-${stage}`)
  return (
    <section className={css('stage')} aria-label={name} aria-busy={isFetching}>
      <h2 className={css('stage-name')}>
        {name} <span className={css('place')}>{data && number(data.total)}</span>
      </h2>
      <FailureNotice error={error} onRetry={() => refetch()} />
      {!data && !error && <Skeleton lines={3} />}
      {data?.members.map((member) => (
        <Card key={member.id} member={member} />
      ))}
      {more > 0 && <p className={css('place')}>{say('campaigns.more-in-stage', { count: number(more) })}</p>}
    </section>
  )
}

function Card({ member }: { readonly member: Member }) {
  const { date } = useWords()
  const { nextStep, nextDate } = member
  const next = [nextDate === null ? '' : date(nextDate), nextStep].filter((text) => text !== '')
  return (
    <article className={css('card', member.doNotContact !== null && 'unlisted')}>
      <MemberName member={member} />
      <MemberNotices member={member} />
      {next.length > 0 && <p className={css('place')}>{next.join(' · ')}</p>}
      <StageSelect member={member} />
    </article>
  )
}
