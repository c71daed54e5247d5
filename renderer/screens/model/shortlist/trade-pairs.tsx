import { useCall } from '../../../parts/use-call.ts'
import { useWords } from '../../../parts/words.tsx'
import { classNames } from '../../../style/class-names.ts'
import { Part } from './part.tsx'
import sheet from './shortlist-tab.module.css'
import type { Shortlisted } from './shortlist-tab.tsx'

const css = classNames(sheet)

const MOST_PAIRS = 20

/** Pairs of the shortlist, and public buyers near, that may do business. */
export function TradePairs({ shortlist }: { readonly shortlist: Shortlisted }) {
  const { say, number } = useWords()
  const { data, error } = useCall('beside.tradeHints', shortlist, { keepPrevious: true })
  const about = data && {
    about: say('shortlist.trade-about', {
      firms: number(data.firms.length),
      buyers: number(data.publicBuyers.length),
    }),
  }
  const named = new Map(
    [...(data?.firms ?? []), ...(data?.publicBuyers ?? [])].map(({ id, name }) => [id, name]),
  )
  const hints = data?.hints ?? []
  return (
    <Part title={say('shortlist.trade')} {...about} error={error} isWaiting={!data && !error}>
      {data && hints.length === 0 && <p>{say('shortlist.trade-none')}</p>}
      <ul className={css('lines')}>
        {hints.slice(0, MOST_PAIRS).map(({ supplier, buyer, basis, sameMunicipality }) => (
          <li key={`${supplier} ${buyer}`}>
            {say('analysis.trade-hint', {
              supplier: named.get(supplier) ?? supplier,
              buyer: named.get(buyer) ?? buyer,
              from: basis.from,
              to: basis.to,
            })}
            {sameMunicipality && ` (${say('shortlist.same-place')})`}
          </li>
        ))}
      </ul>
      {hints.length > MOST_PAIRS && (
        <p className={css('lead')}>{say('shortlist.trade-more', { n: number(hints.length - MOST_PAIRS) })}</p>
      )}
    </Part>
  )
}
