import { CRITERIA, type CriterionId, LENSES } from '../../../shared/criteria/names.ts'

const CRITERION_IDS: readonly CriterionId[] = [...new Set(LENSES.flatMap((lens) => CRITERIA[lens]))]

/** Fills a stretch solid where it is known, hatched where it rests on an assumption. */
export const fillOf = (criterion: CriterionId, hatched: boolean): string =>
  hatched ? `url(#hatch-${criterion})` : `var(--criterion-${criterion})`

/** The hatched fills, drawn once for all glyphs of the page. */
export function Hatches() {
  return (
    <svg width="0" height="0" aria-hidden="true" focusable="false" style={{ position: 'absolute' }}>
      <defs>
        {CRITERION_IDS.map((criterion) => (
          <pattern
            key={criterion}
            id={`hatch-${criterion}`}
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="4" height="4" fill="var(--surface)" />
            <rect width="1.7" height="4" fill={`var(--criterion-${criterion})`} />
          </pattern>
        ))}
      </defs>
    </svg>
  )
}
