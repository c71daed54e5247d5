import { ChevronRight } from 'lucide-react'
import { memo, useState } from 'react'
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import type { FacetCount } from '../../../shared/contract/ranking.ts'
import { Button } from '../../parts/button.tsx'
import { CheckBox } from '../../parts/check-box.tsx'
import { normalText } from '../../parts/normal-text.ts'
import { TextField } from '../../parts/text-field.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './facet-pane.module.css'
import { type ListName, valueName } from './filter-parts.ts'

const css = classNames(sheet)

const FEW = 7
const SEARCHED_FROM = 15

export interface FacetProps {
  readonly name: ListName
  readonly counts: readonly FacetCount[]
  /** All values in an order of their own; default: as counted. */
  readonly order: readonly string[] | undefined
  readonly chosen: readonly string[]
  readonly onToggle: (name: ListName, value: string) => void
}

/** The values of one column with how many firms each has; chosen ones first, so that they can always be taken out. */
export const Facet = memo(function Facet({ name, counts, order, chosen, onToggle }: FacetProps) {
  const words = useWords()
  const { say, number } = words
  const [wanted, setWanted] = useState('')
  const [showsAll, setShowsAll] = useState(false)
  if (counts.length === 0 && chosen.length === 0) return null

  const title = say(`candidates.facet-${name}`)
  const nameOf = (value: string) => valueName(name, value, words)
  const most = Math.max(1, ...counts.map(({ count }) => count))
  const rows = rowsOf(inOrder(counts, order), chosen).filter(({ value }) =>
    normalText(nameOf(value)).includes(normalText(wanted)),
  )
  const shown = showsAll || wanted !== '' ? rows : rows.slice(0, Math.max(FEW, chosen.length))
  return (
    <Disclosure className={css('facet')} defaultExpanded>
      <Heading level={3} className={css('heading')}>
        <AriaButton slot="trigger" className={css('trigger')}>
          <ChevronRight aria-hidden />
          {title}
          {chosen.length > 0 && <span className={css('badge')}>{number(chosen.length)}</span>}
        </AriaButton>
      </Heading>
      <DisclosurePanel>
        {counts.length >= SEARCHED_FROM && (
          <TextField
            label={say('candidates.facet-find', { facet: title })}
            labelHidden
            placeholder={say('candidates.facet-find', { facet: title })}
            value={wanted}
            onChange={setWanted}
          />
        )}
        <ul className={css('values')}>
          {shown.map(({ value, count }) => (
            <Value
              key={value}
              facet={name}
              value={value}
              count={count}
              most={most}
              isChosen={chosen.includes(value)}
              onToggle={onToggle}
            />
          ))}
        </ul>
        {rows.length > shown.length && (
          <Button kind="quiet" onPress={() => setShowsAll(true)}>
            {say('candidates.facet-more', { count: number(rows.length - shown.length) })}
          </Button>
        )}
      </DisclosurePanel>
    </Disclosure>
  )
})

interface ValueProps extends FacetCount {
  readonly facet: ListName
  /** Firms of the most frequent value. */
  readonly most: number
  readonly isChosen: boolean
  readonly onToggle: FacetProps['onToggle']
}

const Value = memo(function Value({ facet, value, count, most, isChosen, onToggle }: ValueProps) {
  const words = useWords()
  const name = valueName(facet, value, words)
  return (
    <li className={css('value')}>
      <CheckBox isSelected={isChosen} onChange={() => onToggle(facet, value)}>
        <span className={css('name')} title={name}>
          {name}
        </span>
        <span className={css('count')}>{words.number(count)}</span>
        <span className={css('bar')} style={{ inlineSize: `${(100 * count) / most}%` }} />
      </CheckBox>
    </li>
  )
})

const inOrder = (counts: readonly FacetCount[], order: readonly string[] | undefined) =>
  order ? counts.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value)) : counts

function rowsOf(counts: readonly FacetCount[], chosen: readonly string[]): readonly FacetCount[] {
  const countOf = new Map(counts.map(({ value, count }) => [value, count]))
  return [
    ...chosen.map((value) => ({ value, count: countOf.get(value) ?? 0 })),
    ...counts.filter(({ value }) => !chosen.includes(value)),
  ]
}
