import { MessageSquareWarning } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Lens } from '../../../shared/criteria/names.ts'
import type { Candidate } from '../../../shared/scoring/candidate.ts'
import { bandText } from '../../../shared/words/raw-text.ts'
import type { Words } from '../../../shared/words/words.ts'
import { flagName, sectorName } from '../../parts/criteria-words.ts'
import { percentText, yearOf } from '../../parts/figures.ts'
import { ScoreGlyph } from '../../parts/score-glyph/score-glyph.tsx'
import { Unknown } from '../../parts/unknown.tsx'
import { type Column, type ColumnId, leftOf } from '../../parts/view/columns.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { styleVars } from '../../style/style-vars.ts'
import sheet from './candidate-grid.module.css'
import { GridPart } from './grid-part.tsx'

const css = classNames(sheet)

export interface CandidateCellsProps {
  readonly candidate: Candidate
  readonly columns: readonly Column[]
  readonly lens: Lens
  readonly move: number
}

export function CandidateCells({ candidate, columns, lens, move }: CandidateCellsProps) {
  const words = useWords()
  const shown = new Set(columns.map(({ id }) => id))
  return columns.map(({ id, pinned }, place) => (
    <GridPart
      key={id}
      role="gridcell"
      className={css(id, pinned && 'pinned')}
      {...(pinned ? { style: styleVars({ left: `${leftOf(columns, place)}rem` }) } : {})}
    >
      {CELLS[id]({ candidate, words, lens, move, shown })}
    </GridPart>
  ))
}

interface CellInput {
  readonly candidate: Candidate
  readonly words: Words
  readonly lens: Lens
  readonly move: number
  /** What has a column of its own need not stand under the name. */
  readonly shown: ReadonlySet<ColumnId>
}

const CELLS: Readonly<Record<ColumnId, (input: CellInput) => ReactNode>> = {
  rank: ({ candidate, words, move }) => (
    <>
      {words.number(candidate.rank)}
      <Move places={move} />
    </>
  ),
  firm: (input) => <FirmCell {...input} />,
  municipality: ({ candidate }) => candidate.municipality ?? <Unknown />,
  sector: ({ candidate: { sector }, words }) => sectorName(words, sector.nace) ?? sector.code ?? <Unknown />,
  employees: ({ candidate: { employees }, words }) => (employees ? bandText(employees, words) : <Unknown />),
  age: ({ candidate: { ownerAge }, words }) => (ownerAge ? bandText(ownerAge, words) : <Unknown />),
  founded: ({ candidate: { founded } }) => (founded ? yearOf(founded) : <Unknown />),
  status: ({ candidate }) => candidate.status ?? <Unknown />,
  score: ({ candidate, lens }) => <ScoreGlyph candidate={candidate} lens={lens} />,
  coverage: ({ candidate, words }) => percentText(candidate.coverage / 100, words),
  flags: ({ candidate: { flags }, words }) =>
    flags.map((flag) => (
      <span key={flag} className={css('flag')}>
        {flagName(words, flag)}
      </span>
    )),
}

function FirmCell({ candidate, words, shown }: CellInput) {
  const { name, municipality, sector, flags } = candidate
  const where = [
    shown.has('municipality') ? null : municipality,
    shown.has('sector') ? null : (sectorName(words, sector.nace) ?? sector.code),
  ].filter(Boolean)
  return (
    <>
      <span className={css('name')} title={name}>
        {/* The flag's own word may be cut where the place is long. */}
        {flags.includes('contested') && <MessageSquareWarning aria-hidden className={css('contested')} />}
        {name}
      </span>
      <span
        className={css('where')}
        title={[...where, ...flags.map((flag) => flagName(words, flag))].join(' · ')}
      >
        {where.join(' · ') || (shown.has('municipality') ? candidate.id : <Unknown />)}
        {!shown.has('flags') && (
          <span className={css('flags-inline')}>{flags.map((flag) => ` · ${flagName(words, flag)}`)}</span>
        )}
      </span>
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
