import { Fragment } from 'react'
import type { Dossier } from '../../../shared/contract/ranking.ts'
import type { Part } from '../../../shared/scoring/part.ts'
import { rawText } from '../../../shared/words/raw-text.ts'
import { criterionName } from '../../parts/criteria-words.ts'
import { ScrollRegion } from '../../parts/scroll-region.tsx'
import { Swatch } from '../../parts/swatch.tsx'
import { Unknown } from '../../parts/unknown.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { type ComparisonGroup, type ComparisonLine, comparisonOf } from './comparison.ts'
import sheet from './comparison-table.module.css'
import { DifferenceBar, signed } from './difference-bar.tsx'

const css = classNames(sheet)

export interface ComparisonTableProps {
  readonly dossiers: readonly Dossier[]
}

/** Every indicator of the firms side by side; between two neighbours, who has how many points more. */
export function ComparisonTable({ dossiers }: ComparisonTableProps) {
  const { say, number } = useWords()
  const groups = comparisonOf(dossiers.map(({ calculation }) => calculation.parts))
  const scores = dossiers.map(({ calculation }) => calculation.score)
  const most = Math.max(
    1,
    ...groups.flatMap(({ differences }) => differences.map((points) => Math.abs(points))),
  )
  return (
    <ScrollRegion label={say('compare.caption')}>
      <table className={css('table')}>
        <caption className={css('caption')}>{say('compare.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('compare.column-indicator')}</th>
            {dossiers.map(({ firm }, place) => (
              <Fragment key={firm.id}>
                {place > 0 && (
                  <th
                    scope="col"
                    className={css('middle')}
                    aria-label={say('compare.difference-of', {
                      first: dossiers[place - 1]?.firm.name ?? '',
                      second: firm.name,
                    })}
                  >
                    {say('compare.difference')}
                  </th>
                )}
                <th scope="col" className={css('firm')}>
                  {firm.name}
                </th>
              </Fragment>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <Group key={group.criterion} group={group} most={most} />
        ))}
        <tfoot>
          <tr>
            <th scope="row">{say('compare.score')}</th>
            {scores.map((score, place) => (
              <Fragment key={dossiers[place]?.firm.id}>
                {place > 0 && (
                  <td className={css('middle', 'sum')}>{signed((scores[place - 1] ?? 0) - score, number)}</td>
                )}
                <td className={css('figure')}>{number(score, 1)}</td>
              </Fragment>
            ))}
          </tr>
        </tfoot>
      </table>
    </ScrollRegion>
  )
}

function Group({ group, most }: { readonly group: ComparisonGroup; readonly most: number }) {
  const words = useWords()
  const { criterion, points, differences, lines } = group
  return (
    <tbody>
      <tr className={css('criterion')}>
        <th scope="rowgroup">
          <span className={css('named')}>
            <Swatch criterion={criterion} />
            {criterionName(words, criterion)}
          </span>
        </th>
        {points.map((own, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the places are the firms, in their order
          <Fragment key={place}>
            {place > 0 && (
              <td className={css('middle')}>
                <DifferenceBar criterion={criterion} points={differences[place - 1] ?? 0} most={most} />
              </td>
            )}
            <td className={css('figure')}>{words.number(own, 1)}</td>
          </Fragment>
        ))}
      </tr>
      {lines.map((line) => (
        <Line key={line.indicator} line={line} criterion={criterion} most={most} />
      ))}
    </tbody>
  )
}

interface LineProps {
  readonly line: ComparisonLine
  readonly criterion: ComparisonGroup['criterion']
  readonly most: number
}

function Line({ line, criterion, most }: LineProps) {
  const { say } = useWords()
  const { indicator, parts, differences } = line
  return (
    <tr className={css('line')}>
      <th scope="row">{say(`criteria.${indicator}`)}</th>
      {parts.map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the places are the firms, in their order
        <Fragment key={place}>
          {place > 0 && (
            <td className={css('middle')}>
              <DifferenceBar criterion={criterion} points={differences[place - 1] ?? 0} most={most} />
            </td>
          )}
          <td className={css('figure')}>
            {part ? (
              <PartCell part={part} />
            ) : (
              <span className={css('none')}>{say('compare.not-calculated')}</span>
            )}
          </td>
        </Fragment>
      ))}
    </tr>
  )
}

function PartCell({ part }: { readonly part: Part }) {
  const words = useWords()
  const { raw, prior, points, weight, criterion } = part
  return (
    <span className={css('cell')}>
      <span className={css('raw')}>{raw === null ? <Unknown /> : rawText(part, words)}</span>
      <span className={css('points')}>
        {prior && <Swatch criterion={criterion} isHatched />}
        {words.number(points, 1)}{' '}
        <span className={css('possible')}>
          {words.say('firm.of-possible', { possible: words.number(100 * weight, 1) })}
        </span>
      </span>
    </span>
  )
}
