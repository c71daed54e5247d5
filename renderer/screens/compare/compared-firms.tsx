import { X } from 'lucide-react'
import { Link } from 'wouter'
import type { Dossier } from '../../../shared/contract/ranking.ts'
import { IconButton } from '../../parts/button.tsx'
import { flagName } from '../../parts/criteria-words.ts'
import { ScoreGlyph } from '../../parts/score-glyph/score-glyph.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './compare-screen.module.css'

const css = classNames(sheet)

export interface ComparedFirmsProps {
  readonly dossiers: readonly Dossier[]
  readonly onRemove: (id: string) => void
}

/** Who is compared: name, place, rank and glyph, from left to right as in the table. */
export function ComparedFirms({ dossiers, onRemove }: ComparedFirmsProps) {
  const words = useWords()
  const { say, number } = words
  return (
    <ul className={css('firms')}>
      {dossiers.map(({ firm, calculation, standing, lens }) => (
        <li key={firm.id} className={css('firm')}>
          <div className={css('firm-head')}>
            <Link
              href={`/firm/${encodeURIComponent(firm.id)}`}
              className={css('name')}
              aria-label={say('compare.open', { firm: firm.name })}
            >
              {firm.name}
            </Link>
            <IconButton
              icon={X}
              label={say('compare.remove', { firm: firm.name })}
              onPress={() => onRemove(firm.id)}
            />
          </div>
          <p className={css('place')}>
            {firm.municipality !== null && `${firm.municipality} · `}
            {standing.kind === 'ranked'
              ? say('firm.ranked', { rank: number(standing.candidate.rank), of: number(standing.of) })
              : say('compare.not-ranked')}
            {calculation.flags.includes('contested') && ` · ${flagName(words, 'contested')}`}
          </p>
          <ScoreGlyph candidate={calculation} lens={lens} size="row" />
        </li>
      ))}
    </ul>
  )
}
