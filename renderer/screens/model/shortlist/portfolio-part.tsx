import { useState } from 'react'
import type { PortfolioReport } from '../../../../shared/contract/analysis.ts'
import { useCall } from '../../../parts/use-call.ts'
import { useWords } from '../../../parts/words.tsx'
import { classNames } from '../../../style/class-names.ts'
import { type Assumed, Assumptions, USUAL_ASSUMPTIONS } from './assumptions.tsx'
import { JobsOfOne } from './jobs-of-one.tsx'
import { Part } from './part.tsx'
import sheet from './shortlist-tab.module.css'
import type { Shortlisted } from './shortlist-tab.tsx'

const css = classNames(sheet)

/** Net jobs firm by firm, and which firms to take on with the days at hand. */
export function PortfolioPart({ shortlist }: { readonly shortlist: Shortlisted }) {
  const { say } = useWords()
  const [assumed, setAssumed] = useState<Assumed>(USUAL_ASSUMPTIONS)
  const { staffDays, daysEach, leastInPoorPlaces, ...jobs } = assumed
  const request = { ...shortlist, staffDays, daysEach, leastInPoorPlaces, jobs }
  const { data, error } = useCall('beside.portfolio', request, { keepPrevious: true })
  const { remaining: _remaining, ...shares } = jobs
  return (
    <Part
      title={say('shortlist.portfolio')}
      about={say('shortlist.portfolio-about')}
      error={error}
      isWaiting={!data && !error}
    >
      <Assumptions assumed={assumed} onChange={setAssumed} />
      {data && <Chosen report={data} />}
      <JobsOfOne shares={shares} />
    </Part>
  )
}

function Chosen({ report }: { readonly report: PortfolioReport }) {
  const { say, number } = useWords()
  const { portfolio, firms, leftOut } = report
  const taken = portfolio.kind === 'chosen' ? portfolio.choice.ids : []
  return (
    <>
      <Verdict report={report} />
      {leftOut.length > 0 && (
        <p className={css('lead')}>
          {say('shortlist.left-out', {
            count: leftOut.length,
            firms: leftOut.map(({ name }) => name).join(', '),
          })}
        </p>
      )}
      <table className={css('table')}>
        <thead>
          <tr>
            <th scope="col">{say('shortlist.firm')}</th>
            <th scope="col">{say('shortlist.days')}</th>
            <th scope="col">{say('shortlist.net-jobs')}</th>
            <th scope="col">{say('shortlist.place')}</th>
            <th scope="col">{say('shortlist.taken')}</th>
          </tr>
        </thead>
        <tbody>
          {firms.map(({ id, name, staffDays, netJobs, isInPoorPlace }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{number(staffDays, Number.isInteger(staffDays) ? 0 : 1)}</td>
              <td>{number(netJobs, 1)}</td>
              <td>{say(placeWord(isInPoorPlace))}</td>
              <td>{taken.includes(id) ? '✓' : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

const placeWord = (isPoor: boolean | null) =>
  isPoor === null ? 'shortlist.share-unknown' : isPoor ? 'shortlist.yes' : 'shortlist.no'

/** What was chosen, and what the floor for poor places costs. */
function Verdict({ report }: { readonly report: PortfolioReport }) {
  const { say, number } = useWords()
  const { portfolio, firms } = report
  if (portfolio.kind === 'floor-too-high')
    return <p role="status">{say('analysis.portfolio-impossible', { most: number(portfolio.most) })}</p>
  const { choice, tradeOff } = portfolio
  const names = (ids: readonly string[]) =>
    ids.map((id) => firms.find((firm) => firm.id === id)?.name ?? id).join(', ') || say('shortlist.nobody')
  return (
    <p role="status">
      {say('shortlist.portfolio-chosen', {
        n: number(choice.ids.length),
        days: number(choice.staffDays, Number.isInteger(choice.staffDays) ? 0 : 1),
        jobs: number(choice.netJobs, 1),
        poor: number(choice.inPoorPlaces),
      })}{' '}
      {tradeOff.netJobs > 0
        ? say('shortlist.portfolio-trade', {
            jobs: number(tradeOff.netJobs, 1),
            left: names(tradeOff.left),
            entered: names(tradeOff.entered),
          })
        : say('shortlist.portfolio-same')}
    </p>
  )
}
