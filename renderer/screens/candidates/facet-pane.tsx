import { RotateCcw } from 'lucide-react'
import { memo, useRef } from 'react'
import { SPANS, type Span, type SpanName } from '../../../shared/contract/list-view.ts'
import {
  type FacetCount,
  type Filter,
  type RankingQuery,
  SIZE_CLASSES,
} from '../../../shared/contract/ranking.ts'
import { TIERS } from '../../../shared/criteria/names.ts'
import { Button } from '../../parts/button.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useKeys } from '../../parts/use-keys.ts'
import { useView } from '../../parts/view/use-view.ts'
import { filterCount } from '../../parts/view/view.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { Facet } from './facet.tsx'
import sheet from './facet-pane.module.css'
import { toggled, without } from './filter-change.ts'
import { valueName } from './filter-parts.ts'
import { Histogram } from './histogram.tsx'

const css = classNames(sheet)

/** Parts of the filter that are lists, in the order of the pane. */
const FACETS = ['municipality', 'nace', 'size', 'tier', 'status'] as const
type FacetName = (typeof FACETS)[number]

/** Those with an order of their own keep it; the others have the most frequent first. */
const ORDER_OF: Partial<Record<FacetName, readonly string[]>> = { size: SIZE_CLASSES, tier: TIERS }

const inOrder = (counts: readonly FacetCount[], order: readonly string[] | undefined) =>
  order ? counts.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value)) : counts

export const FacetPane = memo(function FacetPane({ query }: { readonly query: RankingQuery }) {
  const words = useWords()
  const { view, changeView } = useView()
  const pane = useRef<HTMLElement>(null)
  const { data: facets, error, refetch } = useCall('ranking.facets', query, { keepPrevious: true })
  const change = (filter: Filter) => changeView({ change: { filter } })
  const changeSpan = (name: SpanName, span: Span | null) =>
    change(span === null ? without(view.filter, name) : { ...view.filter, [name]: span })
  useKeys({ f: () => pane.current?.querySelector<HTMLElement>('input, button')?.focus() })

  return (
    <section ref={pane} className={css('pane')} aria-label={words.say('candidates.facets')}>
      <div className={css('top')}>
        <h2>{words.say('candidates.facets')}</h2>
        {filterCount(view.filter) > 0 && (
          <Button kind="quiet" icon={RotateCcw} onPress={() => change({})}>
            {words.say('candidates.reset-filters')}
          </Button>
        )}
      </div>
      <FailureNotice error={error} onRetry={() => refetch()} />
      {!facets && !error && <Skeleton lines={12} />}
      {facets &&
        FACETS.map((name) => (
          <Facet
            key={name}
            title={words.say(`candidates.facet-${name}`)}
            counts={inOrder(facets[name], ORDER_OF[name])}
            chosen={view.filter[name] ?? []}
            nameOf={(value) => valueName(name, value, words)}
            onToggle={(value) => change(toggled({ filter: view.filter, name, value }))}
          />
        ))}
      {facets &&
        SPANS.map((name) => (
          <Histogram
            key={name}
            name={name}
            counts={facets.histograms[name]}
            span={view.filter[name]}
            onChange={(span) => changeSpan(name, span)}
          />
        ))}
    </section>
  )
})
