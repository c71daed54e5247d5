import { fittingName } from './fitting-name.ts'
import { fillOf } from './hatches.tsx'
import { type Segment, slotsOf, stretchesOf } from './segments.ts'

/** Drawn in units of one point of the score across, so that the track is 100 wide at any size. */
const BAR = { row: 10, pane: 16, large: 18 } as const

export interface ScoreTrackProps {
  readonly segments: readonly Segment[]
  readonly low: number
  readonly high: number
  readonly size: keyof typeof BAR
  /** Pixels of one point. */
  readonly scale: number
  /** Name of each criterion, drawn under its slot as far as it fits. */
  readonly names?: Readonly<Record<string, string>>
}

/** The track with its segments, the whisker low–high under it and, large, what each criterion could have brought. */
export function ScoreTrack({ segments, low, high, size, scale, names = {} }: ScoreTrackProps) {
  const bar = BAR[size]
  const whisker = bar + 5.5
  const height = size === 'row' ? bar + 9 : bar + 42
  const width = 100 * scale
  return (
    <svg
      width={width + 2}
      height={height}
      viewBox={`-1 0 ${width + 2} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <rect
        x={0}
        y={0.5}
        width={width}
        height={bar}
        rx={1.5}
        fill="var(--sunken)"
        stroke="var(--line-strong)"
      />
      {stretchesOf(segments).map(({ criterion, hatched, from, to }) => (
        <rect
          key={`${criterion}-${hatched}`}
          x={from * scale + 0.5}
          y={1}
          width={Math.max(0.75, (to - from) * scale - 1)}
          height={bar - 1}
          fill={fillOf(criterion, hatched)}
        />
      ))}
      <path
        d={`M${low * scale} ${whisker - 2.5}v5M${low * scale} ${whisker}H${high * scale}M${high * scale} ${whisker - 2.5}v5`}
        stroke="var(--ink-soft)"
        fill="none"
      />
      {size !== 'row' && <Slots segments={segments} top={bar + 13} scale={scale} names={names} />}
    </svg>
  )
}

interface SlotsProps {
  readonly segments: readonly Segment[]
  readonly top: number
  readonly scale: number
  readonly names: Readonly<Record<string, string>>
}

function Slots({ segments, top, scale, names }: SlotsProps) {
  return slotsOf(segments).map(({ criterion, known, prior, possible, from }) => (
    <g key={criterion} transform={`translate(${from * scale + 0.5} ${top})`}>
      <rect width={known * scale} height={9} fill={fillOf(criterion, false)} />
      <rect x={known * scale} width={prior * scale} height={9} fill={fillOf(criterion, true)} />
      <rect
        width={Math.max(1, possible * scale - 1.5)}
        height={9}
        fill="none"
        stroke={`var(--criterion-${criterion})`}
      />
      <text x={0} y={23} fontSize={11} fill="var(--ink-soft)">
        {fittingName(names[criterion] ?? '', possible * scale)}
      </text>
    </g>
  ))
}
