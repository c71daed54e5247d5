import type { Candidate } from '../../../shared/scoring/candidate.ts'
import { classNames } from '../../style/class-names.ts'
import { fillOf } from '../score-glyph/hatches.tsx'
import { useWords } from '../words.tsx'
import { stepsOf } from './steps.ts'
import sheet from './waterfall.module.css'

const css = classNames(sheet)

/** How the score comes together, one bar per indicator. The table above it holds the same figures. */
export function Waterfall({ calculation }: { readonly calculation: Pick<Candidate, 'parts' | 'score'> }) {
  const { say, number } = useWords()
  const { parts, score } = calculation
  return (
    <figure className={css('figure')}>
      <figcaption className={css('caption')}>{say('firm.waterfall')}</figcaption>
      <div role="img" aria-label={say('firm.waterfall-text', { score: number(score, 1) })}>
        <ul className={css('steps')} aria-hidden>
          {stepsOf(parts).map(({ part, from, to }) => (
            <li key={`${part.criterion}-${part.indicator}`} className={css('step')}>
              <span className={css('name')}>{say(`criteria.${part.indicator}`)}</span>
              <svg className={css('bar')} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect x={0} y={9.5} width={100} height={0.5} fill="var(--line)" />
                <rect
                  x={from}
                  y={1}
                  width={Math.max(0.3, to - from)}
                  height={8}
                  fill={part.prior ? 'var(--surface)' : fillOf(part.criterion, false)}
                  stroke={`var(--criterion-${part.criterion})`}
                  strokeDasharray={part.prior ? '3 2' : undefined}
                  vectorEffect="non-scaling-stroke"
                />
              </svg>
              <span className={css('points')}>{number(part.points, 1)}</span>
            </li>
          ))}
          <li className={css('step', 'total')}>
            <span className={css('name')}>{say('firm.sum')}</span>
            <svg className={css('bar')} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect x={0} y={1} width={score} height={8} fill="var(--ink-soft)" />
            </svg>
            <span className={css('points')}>{number(score, 1)}</span>
          </li>
        </ul>
      </div>
    </figure>
  )
}
