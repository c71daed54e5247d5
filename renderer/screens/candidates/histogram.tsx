import { memo, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import {
  type Histogram as Counts,
  HISTOGRAM_EDGES,
  type Span,
  type SpanName,
} from '../../../shared/contract/list-view.ts'
import { Button } from '../../parts/button.tsx'
import { NumberBox } from '../../parts/number-box.tsx'
import { spanOf } from '../../parts/view/view.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { spanText } from './filter-parts.ts'
import sheet from './histogram.module.css'

const css = classNames(sheet)

export interface HistogramProps {
  readonly name: SpanName
  readonly counts: Counts
  readonly span: Span | undefined
  readonly onChange: (name: SpanName, span: Span | null) => void
}

/** How a figure is spread over the firms: a bar pressed is a filter, two bars make a span, and the ends can be typed. */
export const Histogram = memo(function Histogram({ name, counts, span, onChange }: HistogramProps) {
  const words = useWords()
  const { say, number } = words
  const [first, setFirst] = useState<number | null>(null)
  const edges = HISTOGRAM_EDGES[name]
  const most = Math.max(1, ...counts.bars)
  const title = say(`candidates.facet-${name}`)
  const press = (bar: number) => {
    const [from, to] = first === null ? [bar, bar] : [Math.min(first, bar), Math.max(first, bar)]
    setFirst(first === null ? bar : null)
    onChange(name, spanOf(edges[from], endOf(edges, to)))
  }
  const type = (from: number | undefined, to: number | undefined) =>
    onChange(name, from === undefined && to === undefined ? null : spanOf(from, to))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own frame and legend
    <div role="group" aria-label={title} className={css('histogram')}>
      <h3 className={css('title')}>{title}</h3>
      <ul className={css('bars')}>
        {counts.bars.map((count, bar) => (
          <li key={edges[bar]} className={css('bar')}>
            <AriaButton
              className={css('press', isWithin(edges, bar, span) && 'within')}
              aria-label={say('list.bar', {
                span: spanText(name, spanOf(edges[bar], endOf(edges, bar)), words),
                count,
                firms: number(count),
              })}
              onPress={() => press(bar)}
            >
              <span className={css('fill')} style={{ blockSize: `${(100 * count) / most}%` }} />
            </AriaButton>
          </li>
        ))}
      </ul>
      <div className={css('ends')}>
        <NumberBox
          label={say('list.least', { figure: title })}
          value={span?.from ?? null}
          digits={0}
          onKeep={(from) => type(from, span?.to)}
          onEmpty={() => type(undefined, span?.to)}
        />
        <span aria-hidden>–</span>
        <NumberBox
          label={say('list.most', { figure: title })}
          value={span?.to ?? null}
          digits={0}
          onKeep={(to) => type(span?.from, to)}
          onEmpty={() => type(span?.from, undefined)}
        />
        {span ? (
          <Button kind="quiet" onPress={() => onChange(name, null)}>
            {say('list.all-values')}
          </Button>
        ) : (
          counts.unknown > 0 && (
            <span className={css('unknown')}>
              {say('list.unknown-figure', { firms: number(counts.unknown) })}
            </span>
          )
        )}
      </div>
    </div>
  )
})

/** The last bar is open. */
function endOf(edges: readonly number[], bar: number): number | undefined {
  const next = edges[bar + 1]
  return next === undefined ? undefined : next - 1
}

function isWithin(edges: readonly number[], bar: number, span: Span | undefined): boolean {
  if (span === undefined) return true
  const from = edges[bar] ?? 0
  const to = endOf(edges, bar) ?? Number.POSITIVE_INFINITY
  return to >= (span.from ?? Number.NEGATIVE_INFINITY) && from <= (span.to ?? Number.POSITIVE_INFINITY)
}
