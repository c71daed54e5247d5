import { RotateCcw } from 'lucide-react'
import { memo, useCallback, useDeferredValue, useRef } from 'react'
import { SPANS, type Span, type SpanName } from '../../../shared/contract/list-view.ts'
import { DECISION_STATES, type RankingQuery, SIZE_CLASSES } from '../../../shared/contract/ranking.ts'
import { TIERS } from '../../../shared/criteria/names.ts'
import { Button } from '../../parts/button.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useKeys } from '../../parts/use-keys.ts'
import { useSame } from '../../parts/use-same.ts'
import { useView } from '../../parts/view/use-view.ts'
import { filterCount } from '../../parts/view/view.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { Facet } from './facet.tsx'
import sheet from './facet-pane.module.css'
import { toggled, without } from './filter-change.ts'
import { LISTS, type ListName } from './filter-parts.ts'
import { Histogram } from './histogram.tsx'
import { useListChange } from './page-question.ts'

const css = classNames(sheet)

const NONE: readonly string[] = []

/** Those with an order of their own keep it; the others have the most frequent first. */
const ORDER_OF: Partial<Record<ListName, readonly string[]>> = {
  size: SIZE_CLASSES,
  tier: TIERS,
  decision: DECISION_STATES,
}

export const FacetPane = memo(function FacetPane({ query }: { readonly query: RankingQuery }) {
  const words = useWords()
  const filter = useView(({ filter }) => filter)
  const changeList = useListChange()
  const pane = useRef<HTMLElement>(null)
  const { data, isFetching, error, refetch } = useCall('ranking.facets', query, { keepPrevious: true })
  // Some sixty boxes and bars: drawn in pieces, between which a key that is pressed is heard.
  const counted = useSame(data)
  const facets = useDeferredValue(counted, undefined)
  const toggle = useCallback(
    (name: ListName, value: string) =>
      changeList({ change: ({ filter }) => ({ filter: toggled({ filter, name, value }) }) }),
    [changeList],
  )
  const changeSpan = useCallback(
    (name: SpanName, span: Span | null) =>
      changeList({
        change: ({ filter }) => ({
          filter: span === null ? without(filter, name) : { ...filter, [name]: span },
        }),
      }),
    [changeList],
  )
  useKeys({ f: () => pane.current?.querySelector<HTMLElement>('input, button')?.focus() })

  return (
    <section
      ref={pane}
      className={css('pane')}
      aria-label={words.say('candidates.facets')}
      aria-busy={isFetching || facets !== counted}
    >
      <div className={css('top')}>
        <h2>{words.say('candidates.facets')}</h2>
        {filterCount(filter) > 0 && (
          <Button kind="quiet" icon={RotateCcw} onPress={() => changeList({ change: { filter: {} } })}>
            {words.say('candidates.reset-filters')}
          </Button>
        )}
      </div>
      <FailureNotice error={error} onRetry={() => refetch()} />
      {!facets && !error && <Skeleton lines={12} />}
      {facets &&
        LISTS.map((name) => (
          <Facet
            key={name}
            name={name}
            counts={facets[name]}
            order={ORDER_OF[name]}
            chosen={filter[name] ?? NONE}
            onToggle={toggle}
          />
        ))}
      {facets &&
        SPANS.map((name) => (
          <Histogram
            key={name}
            name={name}
            counts={facets.histograms[name]}
            span={filter[name]}
            onChange={changeSpan}
          />
        ))}
    </section>
  )
})
