import { SearchX } from 'lucide-react'
import type { Filter, RankingPage, RankingQuery } from '../../../shared/contract/ranking.ts'
import { Button } from '../../parts/button.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { useCall } from '../../parts/use-call.ts'
import { changeView, useView } from '../../parts/view/use-view.ts'
import { filterCount } from '../../parts/view/view.ts'
import { useWords } from '../../parts/words.tsx'
import { without } from './filter-change.ts'

export interface WhyEmptyProps {
  readonly query: RankingQuery
  readonly page: RankingPage
}

/** Why nothing is listed, and what would bring firms back. */
export function WhyEmpty({ query, page }: WhyEmptyProps) {
  const { say, number } = useWords()
  const current = useView(({ filter }) => filter)
  const { data: facets } = useCall('ranking.facets', query, { keepPrevious: true })
  const change = (filter: Filter) => changeView({ change: { filter } })
  if (filterCount(current) === 0)
    return (
      <EmptyState icon={SearchX} title={say('candidates.none-eligible')}>
        <p>{say('candidates.none-eligible-why', { count: page.firms, firms: number(page.firms) })}</p>
      </EmptyState>
    )

  const parts = (Object.keys(current) as (keyof Filter)[]).filter((name) => (facets?.without[name] ?? 0) > 0)
  const actions = (
    <>
      {parts.map((name) => (
        <Button key={name} onPress={() => change(without(current, name))}>
          {say('candidates.without-part', {
            part: say(`candidates.facet-${name}`),
            firms: number(facets?.without[name] ?? 0),
          })}
        </Button>
      ))}
      <Button onPress={() => change({})}>
        {say('candidates.without-all', { firms: number(page.eligible) })}
      </Button>
    </>
  )
  return (
    <EmptyState icon={SearchX} title={say('candidates.none-pass')} actions={actions}>
      <p>{say('candidates.none-pass-why', { eligible: number(page.eligible) })}</p>
    </EmptyState>
  )
}
