import type { StabilityReport } from '../../../shared/contract/analysis.ts'
import { percentText } from '../../parts/figures.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './stability-tab.module.css'

const css = classNames(sheet)

/** A table whose middle column is the chart: a dot at the rank, a line over the ranks of 90% of the draws. */
export function RankChart({ report }: { readonly report: StabilityReport }) {
  const words = useWords()
  const { say, number } = words
  const { firms, top } = report
  const last = Math.max(top + 1, ...firms.map(({ high }) => high))
  const xOf = (rank: number): number => ((rank - 0.5) / last) * 100
  return (
    <table className={css('chart')}>
      <caption className={css('caption')}>{say('model.chart', { top: number(top) })}</caption>
      <thead>
        <tr>
          <th scope="col">{say('model.rank')}</th>
          <th scope="col">{say('model.firm')}</th>
          <th scope="col" className={css('plot')}>
            <span className={css('scale')}>
              <span>1</span>
              <span style={{ insetInlineStart: `${(top / last) * 100}%` }} className={css('edge')}>
                {number(top)}
              </span>
              <span>{number(last)}</span>
            </span>
          </th>
          <th scope="col" className={css('figure')}>
            {say('model.interval')}
          </th>
          <th scope="col" className={css('figure')}>
            {say('model.in-top', { top: number(top) })}
          </th>
        </tr>
      </thead>
      <tbody>
        {firms.map(({ id, name, rank, low, high, topShare }) => (
          <tr key={id}>
            <td>{number(rank)}</td>
            <th scope="row">{name}</th>
            <td className={css('plot')}>
              <svg
                className={css('bar')}
                role="img"
                aria-label={say('analysis.rank-interval', {
                  rank: number(rank),
                  low: number(low),
                  high: number(high),
                })}
              >
                <line
                  x1={`${(top / last) * 100}%`}
                  x2={`${(top / last) * 100}%`}
                  y1="0"
                  y2="20"
                  stroke="var(--line-strong)"
                  strokeDasharray="2 2"
                />
                <line
                  x1={`${xOf(low)}%`}
                  x2={`${xOf(high)}%`}
                  y1="10"
                  y2="10"
                  stroke="var(--accent)"
                  strokeWidth="3"
                  strokeLinecap="round"
                />
                <circle
                  cx={`${xOf(rank)}%`}
                  cy="10"
                  r="4.5"
                  fill="var(--surface)"
                  stroke="var(--accent)"
                  strokeWidth="2"
                />
              </svg>
            </td>
            <td className={css('figure')}>{say('units.band', { low: number(low), high: number(high) })}</td>
            <td className={css('figure')}>{percentText(topShare, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
