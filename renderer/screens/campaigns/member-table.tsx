import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { Campaign, MemberPage } from '../../../shared/contract/campaigns.ts'
import { IconButton } from '../../parts/button.tsx'
import { isAmong, useCampaignsState } from '../../parts/campaigns-state.ts'
import { CheckBox } from '../../parts/check-box.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { HiddenText } from '../../parts/hidden-text.tsx'
import { ScrollRegion } from '../../parts/scroll-region.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './campaigns-screen.module.css'
import { MemberRow } from './member-row.tsx'

const css = classNames(sheet)
const PAGE = 25
const COLUMNS = ['firm', 'stage', 'next', 'date', 'owner', 'priority'] as const

export function MemberTable({ campaign }: { readonly campaign: Campaign }) {
  const { say, number } = useWords()
  const { only, search, offset, chosen, change } = useCampaignsState()
  const query = {
    campaign: campaign.id,
    ...(only === 'all' ? {} : { only }),
    ...(search.trim() === '' ? {} : { search }),
    offset,
    limit: PAGE,
  }
  const { data, isFetching, error, refetch } = useCall('campaign.page', query, { keepPrevious: true })
  if (!data)
    return error ? <FailureNotice error={error} onRetry={() => refetch()} /> : <Skeleton lines={10} />
  if (data.total === 0) return <p className={css('lead')}>{say('campaigns.no-match')}</p>
  const firms = data.members
    .filter(({ alert }) => alert !== 'gone')
    .map(({ reference, name }) => ({ firm: reference, name }))
  const isAll = firms.length > 0 && firms.every((firm) => isAmong(chosen, firm))
  const others = chosen.filter((firm) => !isAmong(firms, firm))
  return (
    <>
      <ScrollRegion label={campaign.name}>
        <table className={css('table')} aria-busy={isFetching}>
          <thead>
            <tr>
              <th scope="col" className={css('choose')}>
                <CheckBox
                  isSelected={isAll}
                  onChange={(all) => change({ chosen: all ? [...others, ...firms] : others })}
                >
                  <HiddenText>{say('campaigns.select-all')}</HiddenText>
                </CheckBox>
              </th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {say(`campaigns.column-${column}`)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {data.members.map((member) => (
              <MemberRow key={member.id} member={member} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <div className={css('pager')}>
        <span role="status">{chosen.length > 0 && say('campaigns.chosen', { count: chosen.length })}</span>
        <Pager page={data} total={number(data.total)} />
      </div>
    </>
  )
}

function Pager({ page, total }: { readonly page: MemberPage; readonly total: string }) {
  const { say, number } = useWords()
  const change = useCampaignsState((state) => state.change)
  const { offset, members } = page
  if (page.total <= PAGE) return null
  return (
    <>
      <IconButton
        icon={ChevronLeft}
        label={say('campaigns.page-before')}
        isDisabled={offset === 0}
        onPress={() => change({ offset: Math.max(0, offset - PAGE) })}
      />
      <span>
        {say('campaigns.page-of', {
          from: number(offset + 1),
          to: number(offset + members.length),
          total,
        })}
      </span>
      <IconButton
        icon={ChevronRight}
        label={say('campaigns.page-after')}
        isDisabled={offset + PAGE >= page.total}
        onPress={() => change({ offset: offset + PAGE })}
      />
    </>
  )
}
