import { type PointerEvent, useRef } from 'react'
import type { CriterionId } from '../../../shared/criteria/names.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './curve-editor.module.css'
import { type Points, placeIn, rawAt, type Span, stepOf } from './curve-points.ts'

const css = classNames(sheet)

/** The drawing, in its own units; a frame around the curve leaves room for the figures. */
const BOX = { width: 260, height: 110, left: 24, right: 10, top: 10, bottom: 20 }
const INNER = { width: BOX.width - BOX.left - BOX.right, height: BOX.height - BOX.top - BOX.bottom }

export interface CurveProps {
  /** The curve in words. */
  readonly label: string
  readonly criterion: CriterionId
  readonly points: Points
  readonly before: Points
  readonly span: Span
  readonly onMove: (place: number, raw: number, value: number) => void
}

export function Curve({ label, criterion, points, before, span, onMove }: CurveProps) {
  const { number } = useWords()
  const drawing = useRef<SVGSVGElement>(null)
  const held = useRef<number | null>(null)
  const digits = stepOf(span) === 1 ? 0 : 2
  const isMoved = JSON.stringify(points) !== JSON.stringify(before)

  const follow = (event: PointerEvent) => {
    const frame = drawing.current?.getBoundingClientRect()
    if (held.current === null || frame === undefined) return
    const x = ((event.clientX - frame.left) / frame.width) * BOX.width
    const y = ((event.clientY - frame.top) / frame.height) * BOX.height
    const share = Math.min(1, Math.max(0, (x - BOX.left) / INNER.width))
    onMove(held.current, rawAt(span, share), 1 - (y - BOX.top) / INNER.height)
  }
  const letGo = () => {
    held.current = null
  }
  return (
    <svg
      ref={drawing}
      className={css('curve')}
      viewBox={`0 0 ${BOX.width} ${BOX.height}`}
      role="img"
      aria-label={label}
      onPointerMove={follow}
      onPointerUp={letGo}
      onPointerCancel={letGo}
    >
      <Axes />
      {points.map(([raw]) => (
        <text key={raw} className={css('axis')} x={xOf(raw, span)} y={BOX.height - 6} textAnchor="middle">
          {number(raw, digits)}
        </text>
      ))}
      {isMoved && (
        <polyline points={pathOf(before, span)} fill="none" stroke="var(--ink-faint)" strokeDasharray="3 3" />
      )}
      <polyline
        points={pathOf(points, span)}
        fill="none"
        stroke={`var(--criterion-${criterion})`}
        strokeWidth={2}
        strokeLinejoin="round"
      />
      {points.map(([raw, value], place) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: a breakpoint is known by its place alone
          key={place}
          className={css('handle')}
          cx={xOf(raw, span)}
          cy={yOf(value)}
          r={5}
          fill="var(--surface)"
          stroke={`var(--criterion-${criterion})`}
          strokeWidth={2}
          onPointerDown={(event) => {
            held.current = place
            event.currentTarget.setPointerCapture(event.pointerId)
          }}
        />
      ))}
    </svg>
  )
}

const Axes = () => (
  <>
    {[0, 0.5, 1].map((value) => (
      <g key={value}>
        <line x1={BOX.left} x2={BOX.width - BOX.right} y1={yOf(value)} y2={yOf(value)} stroke="var(--line)" />
        <text className={css('axis')} x={BOX.left - 5} y={yOf(value) + 3} textAnchor="end">
          {value}
        </text>
      </g>
    ))}
  </>
)

const xOf = (raw: number, span: Span): number => BOX.left + placeIn(span, raw) * INNER.width
const yOf = (value: number): number => BOX.top + (1 - value) * INNER.height

/** The line through the points, level before the first and after the last. */
function pathOf(points: Points, span: Span): string {
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined) return ''
  return [[span.from, first[1]] as const, ...points, [span.to, last[1]] as const]
    .map(([raw, value]) => `${xOf(raw, span).toFixed(2)},${yOf(value).toFixed(2)}`)
    .join(' ')
}
