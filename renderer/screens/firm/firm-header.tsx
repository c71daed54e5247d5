import { ChevronDown, ChevronLeft, ChevronUp, Scale } from 'lucide-react'
import { Link, useLocation } from 'wouter'
import { isObjected } from '../../../shared/contract/objected.ts'
import type { Dossier } from '../../../shared/contract/ranking.ts'
import type { Words } from '../../../shared/words/words.ts'
import { Button, IconButton } from '../../parts/button.tsx'
import { useCompared } from '../../parts/compared.ts'
import {
  aboutExclusion,
  aboutFlag,
  aboutReferral,
  aboutTier,
  flagName,
  sectorName,
} from '../../parts/criteria-words.ts'
import { Notice } from '../../parts/notice.tsx'
import { ScoreGlyph } from '../../parts/score-glyph/score-glyph.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './firm-header.module.css'
import { OwnershipCheck } from './ownership-check.tsx'

const css = classNames(sheet)

export interface FirmHeaderProps {
  readonly dossier: Dossier
  readonly onGoTo: (firm: string | null) => void
}

export function FirmHeader({ dossier, onGoTo }: FirmHeaderProps) {
  const words = useWords()
  const { say } = words
  const { firm, calculation, lens, neighbours, standing } = dossier
  const isScored = !isObjected(dossier)
  const under = [firm.municipality, sectorName(words, firm.nace) ?? firm.sectorCode, firm.legalForm]
  return (
    <header className={css('header')}>
      <nav className={css('way')} aria-label={say('frame.candidates')}>
        <Link href="/candidates" className={css('back')}>
          <ChevronLeft aria-hidden />
          {say('firm.back')}
        </Link>
        <IconButton
          icon={ChevronUp}
          label={say('firm.previous-firm')}
          isDisabled={neighbours.previous === null}
          onPress={() => onGoTo(neighbours.previous)}
        />
        <IconButton
          icon={ChevronDown}
          label={say('firm.next-firm')}
          isDisabled={neighbours.next === null}
          onPress={() => onGoTo(neighbours.next)}
        />
        <CompareButton firm={firm.id} />
        {standing.kind === 'ranked' && <span className={css('rank')}>{standingText(standing, words)}</span>}
      </nav>
      <div className={css('main')}>
        <div className={css('title')}>
          <h1>{firm.name}</h1>
          <p className={css('under')}>{under.filter(Boolean).join(' · ')}</p>
          {isScored && <Flags dossier={dossier} />}
        </div>
        {isScored && (
          <div className={css('score')}>
            <ScoreGlyph candidate={calculation} lens={lens} size="large" />
            <p className={css('tier')}>{aboutTier(words, calculation.tier)}</p>
          </div>
        )}
      </div>
      <OwnershipCheck dossier={dossier} />
      {standing.kind !== 'ranked' && (
        <Notice tone="warn" title={standingText(standing, words)}>
          {standing.kind === 'excluded'
            ? aboutExclusion(words, standing.reason)
            : aboutReferral(words, standing.reason)}{' '}
          {say(isScored ? 'firm.still-calculated' : 'firm.not-scored')}
        </Notice>
      )}
    </header>
  )
}

/** Puts the firm beside those that are compared already. */
function CompareButton({ firm }: { readonly firm: string }) {
  const { say } = useWords()
  const [, navigate] = useLocation()
  const { ids, toggle } = useCompared()
  const compare = () => {
    if (!ids.includes(firm)) toggle(firm)
    navigate('/compare')
  }
  return (
    <Button kind="quiet" icon={Scale} onPress={compare}>
      {say('byHand.compare')}
    </Button>
  )
}

function standingText(standing: Dossier['standing'], { say, number }: Words): string {
  switch (standing.kind) {
    case 'ranked':
      return say('firm.ranked', { rank: number(standing.candidate.rank), of: number(standing.of) })
    case 'excluded':
      return say('firm.excluded', { reason: say(`criteria.excluded-${standing.reason}`) })
    case 'referred':
      return say('firm.referred', { reason: say(`criteria.referred-${standing.reason}`) })
  }
}

function Flags({ dossier }: { readonly dossier: Dossier }) {
  const words = useWords()
  const { flags } = dossier.calculation
  if (flags.length === 0) return null
  return (
    <ul className={css('flags')}>
      {flags.map((flag) => (
        <li key={flag}>
          <strong>{flagName(words, flag)}</strong> {aboutFlag(words, flag)}
        </li>
      ))}
    </ul>
  )
}
