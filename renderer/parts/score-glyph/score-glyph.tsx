import type { Lens } from '../../../shared/criteria/names.ts'
import type { Candidate } from '../../../shared/scoring/candidate.ts'
import { classNames } from '../../style/class-names.ts'
import { criterionName } from '../criteria-words.ts'
import { percentText } from '../figures.ts'
import { useWords } from '../words.tsx'
import sheet from './score-glyph.module.css'
import { ScoreTrack } from './score-track.tsx'
import { dotsOf, segmentsOf } from './segments.ts'
import { summaryOf } from './summary.ts'

const css = classNames(sheet)

/** Pixels of one point of the score. */
const SCALE = { row: 1.5, pane: 2.45, large: 5.2 } as const

export interface ScoreGlyphProps {
  readonly candidate: Pick<Candidate, 'tier' | 'score' | 'low' | 'high' | 'coverage' | 'parts'>
  readonly lens: Lens
  readonly size?: keyof typeof SCALE
}

/** The one picture of a score: tier, track with its segments, interval, score, coverage. */
export function ScoreGlyph({ candidate, lens, size = 'row' }: ScoreGlyphProps) {
  const words = useWords()
  const { tier, score, low, high, coverage, parts } = candidate
  const segments = segmentsOf(parts, lens)
  const names = Object.fromEntries(
    segments.map(({ criterion }) => [criterion, criterionName(words, criterion)]),
  )
  return (
    <div className={css('glyph', size)} role="img" aria-label={summaryOf({ candidate, lens, words })}>
      <span className={css('tier', tierClass(tier))}>{tier}</span>
      <span className={css('track')}>
        <ScoreTrack segments={segments} low={low} high={high} size={size} scale={SCALE[size]} names={names} />
      </span>
      <span className={css('score')}>{words.number(score, size === 'row' ? 0 : 1)}</span>
      <span className={css('interval')}>
        {words.say('units.band', { low: words.number(low), high: words.number(high) })}
      </span>
      <span className={css('coverage')}>
        <Dots filled={dotsOf(coverage)} />
        <span className={css('known')}>
          {words.say('units.known', { share: percentText(coverage / 100, words) })}
        </span>
      </span>
    </div>
  )
}

function Dots({ filled }: { readonly filled: number }) {
  return (
    <svg
      className={css('dots')}
      width="36"
      height="8"
      viewBox="0 0 36 8"
      aria-hidden="true"
      focusable="false"
    >
      {[0, 1, 2, 3, 4].map((dot) => (
        <circle
          key={dot}
          cx={4 + dot * 7}
          cy={4}
          r={2.4}
          fill={dot < filled ? 'var(--ink-soft)' : 'none'}
          stroke="var(--ink-soft)"
        />
      ))}
    </svg>
  )
}

const tierClass = (tier: Candidate['tier']): string => (tier === '?' ? 'tier-open' : `tier-${tier}`)
