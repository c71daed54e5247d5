import { memo } from 'react'
import type { Lens } from '../../../shared/criteria/names.ts'
import type { Candidate } from '../../../shared/scoring/candidate.ts'
import { bandText } from '../../../shared/words/raw-text.ts'
import { flagName, sectorName } from '../../parts/criteria-words.ts'
import { yearOf } from '../../parts/figures.ts'
import { ScoreGlyph } from '../../parts/score-glyph/score-glyph.tsx'
import { Unknown } from '../../parts/unknown.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { styleVars } from '../../style/style-vars.ts'
import sheet from './candidate-grid.module.css'
import { GridPart } from './grid-part.tsx'

const css = classNames(sheet)

export const COLUMNS = ['rank', 'firm', 'employees', 'age', 'founded', 'score', 'flags'] as const

export interface CandidateRowProps {
  readonly domId: string
  readonly place: number
  /** Pixels from the top of the list. */
  readonly top: number
  /** null while it is on its way. */
  readonly candidate: Candidate | null
  readonly lens: Lens
  /** Places gained since the last change of weights. */
  readonly move: number
  readonly isActive: boolean
  readonly onPress: (place: number, id: string) => void
  readonly onOpen: (id: string) => void
}

export const CandidateRow = memo(function CandidateRow({
  domId,
  place,
  top,
  candidate,
  lens,
  move,
  isActive,
  onPress,
  onOpen,
}: CandidateRowProps) {
  return (
    <GridPart
      id={domId}
      role="row"
      className={css('row', 'candidate', isActive && 'active')}
      style={styleVars({ top: `${top}px` })}
      aria-rowindex={place + 2}
      aria-selected={isActive}
      onClick={() => candidate && onPress(place, candidate.id)}
      onDoubleClick={() => candidate && onOpen(candidate.id)}
    >
      {candidate ? <Cells candidate={candidate} lens={lens} move={move} /> : <WaitingCells />}
    </GridPart>
  )
})

interface CellsProps {
  readonly candidate: Candidate
  readonly lens: Lens
  readonly move: number
}

function Cells({ candidate, lens, move }: CellsProps) {
  const words = useWords()
  const { rank, name, municipality, sector, employees, ownerAge, founded, flags } = candidate
  const where = [municipality, sectorName(words, sector.nace) ?? sector.code].filter(Boolean).join(' · ')
  const names = flags.map((flag) => flagName(words, flag))
  return (
    <>
      <GridPart role="gridcell" className={css('rank')}>
        {words.number(rank)}
        <Move places={move} />
      </GridPart>
      <GridPart role="gridcell" className={css('firm')}>
        <span className={css('name')}>{name}</span>
        <span className={css('where')}>
          {where || <Unknown />}
          <span className={css('flags-inline')}>{names.map((flag) => ` · ${flag}`)}</span>
        </span>
      </GridPart>
      <GridPart role="gridcell" className={css('employees')}>
        {employees ? bandText(employees, words) : <Unknown />}
      </GridPart>
      <GridPart role="gridcell" className={css('age')}>
        {ownerAge ? bandText(ownerAge, words) : <Unknown />}
      </GridPart>
      <GridPart role="gridcell" className={css('founded')}>
        {founded ? yearOf(founded) : <Unknown />}
      </GridPart>
      <GridPart role="gridcell" className={css('score')}>
        <ScoreGlyph candidate={candidate} lens={lens} />
      </GridPart>
      <GridPart role="gridcell" className={css('flags')}>
        {names.map((flag) => (
          <span key={flag} className={css('flag')}>
            {flag}
          </span>
        ))}
      </GridPart>
    </>
  )
}

function Move({ places }: { readonly places: number }) {
  const { say, number } = useWords()
  if (places === 0) return null
  const up = places > 0
  const count = number(Math.abs(places))
  return (
    <span className={css('move', up ? 'up' : 'down')}>
      <span aria-hidden>
        {up ? '▲' : '▼'}
        {count}
      </span>
      <span className={css('spoken')}>
        {say(up ? 'candidates.moved-up' : 'candidates.moved-down', { count })}
      </span>
    </span>
  )
}

const WaitingCells = () =>
  COLUMNS.map((column) => (
    <GridPart key={column} role="gridcell" className={css(column)}>
      <span className={css('waiting')} />
    </GridPart>
  ))
