import type { CriterionId } from '../../../shared/criteria/names.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './comparison-table.module.css'

const css = classNames(sheet)

export interface DifferenceBarProps {
  readonly criterion: CriterionId
  /** Above 0: the firm on the left has more, and the bar goes to the left. */
  readonly points: number
  /** Points at which the bar is full. */
  readonly most: number
}

/** Points more or less, from the middle towards whoever has them; the figure stands beside it. */
export function DifferenceBar({ criterion, points, most }: DifferenceBarProps) {
  const { number } = useWords()
  const length = most > 0 ? Math.min(50, (Math.abs(points) / most) * 50) : 0
  return (
    <span className={css('difference')}>
      <svg className={css('bar')} viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
        <rect
          x={points > 0 ? 50 - length : 50}
          y={2}
          width={length}
          height={8}
          fill={`var(--criterion-${criterion})`}
        />
        <line x1={50} x2={50} y1={0} y2={12} stroke="var(--line-strong)" vectorEffect="non-scaling-stroke" />
      </svg>
      <span className={css('difference-figure')}>{signed(points, number)}</span>
    </span>
  )
}

/** With its sign, and 0 without one. */
export function signed(points: number, number: (value: number, digits?: number) => string): string {
  const rounded = Math.round(points * 10) / 10
  if (rounded === 0) return number(0, 1)
  return `${rounded > 0 ? '+' : '−'}${number(Math.abs(rounded), 1)}`
}
