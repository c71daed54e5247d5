import { CRITERIA, type CriterionId, type Lens } from '../../../shared/criteria/names.ts'
import type { Candidate } from '../../../shared/scoring/candidate.ts'
import type { Part } from '../../../shared/scoring/part.ts'
import { rawText } from '../../../shared/words/raw-text.ts'
import { classNames } from '../../style/class-names.ts'
import { criterionName } from '../criteria-words.ts'
import { percentText } from '../figures.ts'
import { Swatch } from '../swatch.tsx'
import { Unknown } from '../unknown.tsx'
import { useWords } from '../words.tsx'
import sheet from './working-table.module.css'

const css = classNames(sheet)

export interface WorkingTableProps {
  readonly calculation: Pick<Candidate, 'parts' | 'score'>
  readonly lens: Lens
  /** Without value and weight, for a narrow place. */
  readonly isCompact?: boolean
}

/** The whole calculation: what was read, its value, its weight, its points of how many possible. It sums to the score. */
export function WorkingTable({ calculation, lens, isCompact = false }: WorkingTableProps) {
  const { say, number } = useWords()
  const { parts, score } = calculation
  const criteria = CRITERIA[lens].filter((id) => parts.some((part) => part.criterion === id))
  const columns = isCompact ? 3 : 5
  return (
    <table className={css('table')}>
      <caption className={css('caption')}>{say('firm.working-caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('firm.column-indicator')}</th>
          <th scope="col" className={css('figure')}>
            {say('firm.column-raw')}
          </th>
          {!isCompact && (
            <>
              <th scope="col" className={css('figure')}>
                {say('firm.column-value')}
              </th>
              <th scope="col" className={css('figure')}>
                {say('firm.column-weight')}
              </th>
            </>
          )}
          <th scope="col" className={css('figure')}>
            {say('firm.column-points')}
          </th>
        </tr>
      </thead>
      {criteria.map((criterion) => (
        <Criterion
          key={criterion}
          criterion={criterion}
          parts={parts.filter((part) => part.criterion === criterion)}
          isCompact={isCompact}
        />
      ))}
      <tfoot>
        <tr>
          <th scope="row" colSpan={columns - 1}>
            {say('firm.sum')}
          </th>
          <td className={css('figure', 'sum')}>{number(score, 2)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

interface CriterionProps {
  readonly criterion: CriterionId
  readonly parts: readonly Part[]
  readonly isCompact: boolean
}

function Criterion({ criterion, parts, isCompact }: CriterionProps) {
  const words = useWords()
  const points = parts.reduce((sum, part) => sum + part.points, 0)
  const possible = parts.reduce((sum, part) => sum + 100 * part.weight, 0)
  return (
    <tbody>
      <tr className={css('criterion')}>
        <th scope="rowgroup" colSpan={isCompact ? 2 : 4}>
          <Swatch criterion={criterion} />
          {criterionName(words, criterion)}
        </th>
        <td className={css('figure')}>
          <PointsOf points={points} possible={possible} />
        </td>
      </tr>
      {parts.map((part) => (
        <PartRow key={part.indicator} part={part} isCompact={isCompact} />
      ))}
    </tbody>
  )
}

function PartRow({ part, isCompact }: { readonly part: Part; readonly isCompact: boolean }) {
  const words = useWords()
  const { say, number } = words
  const { indicator, criterion, raw, value, weight, points, prior } = part
  return (
    <tr className={css('part')}>
      <th scope="row">{say(`criteria.${indicator}`)}</th>
      <td className={css('figure')}>
        {raw === null ? <Unknown /> : rawText(part, words)}
        {indicator === 'nace' && raw !== null && <span className={css('code')}>{String(raw)}</span>}
      </td>
      {!isCompact && (
        <>
          <td className={css('figure')}>
            {prior && <Swatch criterion={criterion} isHatched />}
            {number(value, 2)}
            {prior && <span className={css('assumed')}>{say('firm.assumed')}</span>}
          </td>
          <td className={css('figure')}>{percentText(weight, words, 1)}</td>
        </>
      )}
      <td className={css('figure')}>
        {isCompact && prior && <Swatch criterion={criterion} isHatched />}
        <PointsOf points={points} possible={100 * weight} />
      </td>
    </tr>
  )
}

function PointsOf({ points, possible }: { readonly points: number; readonly possible: number }) {
  const { say, number } = useWords()
  return (
    <>
      {number(points, 2)}{' '}
      <span className={css('possible')}>{say('firm.of-possible', { possible: number(possible, 1) })}</span>
    </>
  )
}
