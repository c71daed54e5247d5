import type { NamedFirm, PortfolioReport, PortfolioRequest } from '../../../shared/contract/analysis.ts'
import { netJobs } from '../../../shared/scoring/beside/net-jobs.ts'
import { isInPoorPlace } from '../../../shared/scoring/beside/poor-place.ts'
import { portfolio } from '../../../shared/scoring/beside/portfolio.ts'
import type { Words } from '../../../shared/words/words.ts'
import { fromEntry } from '../models/fault-text.ts'
import type { WithModel } from '../ranking/list-query.ts'
import type { Session } from '../session.ts'
import { namesOf } from './names-of.ts'
import { shortlistOf } from './shortlist.ts'

/** Which firms of a shortlist to take on. Errors: those of shortlistOf; `entry-not-usable`. */
export function portfolioFor(
  session: Session,
  request: WithModel<PortfolioRequest>,
  words: Words,
): PortfolioReport {
  const { staffDays, daysEach, daysOf = {}, leastInPoorPlaces, jobs, ...shortlisting } = request
  const { list, indexes } = shortlistOf(session, shortlisting)
  const { readings } = list.data
  const nameOf = namesOf(session, list, [...indexes])
  const leftOut: NamedFirm[] = []
  const { remaining, ...shares } = jobs
  return fromEntry(words, () => {
    const firms = [...indexes].flatMap((index) => {
      const named = nameOf(index)
      const gross = readings.staff[index] ?? -1
      if (gross < 0) {
        leftOut.push(named)
        return []
      }
      const { net } = netJobs({ ...shares, gross, reference: gross * remaining })
      return [
        {
          ...named,
          staffDays: daysOf[named.id] ?? daysEach,
          netJobs: net,
          isInPoorPlace: isInPoorPlace(readings, index),
        },
      ]
    })
    return { portfolio: portfolio({ firms, staffDays, leastInPoorPlaces }), firms, leftOut }
  })
}
