import type { CriterionId } from '../../shared/criteria/names.ts'
import { classNames } from '../style/class-names.ts'
import { fillOf } from './score-glyph/hatches.tsx'
import sheet from './swatch.module.css'

const css = classNames(sheet)

export interface SwatchProps {
  readonly criterion: CriterionId
  /** For what rests on an assumption. */
  readonly isHatched?: boolean
}

/** A criterion's colour beside its name; says nothing by itself. */
export function Swatch({ criterion, isHatched = false }: SwatchProps) {
  return (
    <svg className={css('swatch')} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <rect
        x="0.5"
        y="0.5"
        width="11"
        height="11"
        rx="1.5"
        fill={fillOf(criterion, isHatched)}
        stroke={`var(--criterion-${criterion})`}
      />
    </svg>
  )
}
