import { type MouseEvent, memo } from 'react'
import type { Lens } from '../../../shared/criteria/names.ts'
import type { Candidate } from '../../../shared/scoring/candidate.ts'
import type { Column } from '../../parts/view/columns.ts'
import { classNames } from '../../style/class-names.ts'
import { styleVars } from '../../style/style-vars.ts'
import { CandidateCells } from './candidate-cells.tsx'
import sheet from './candidate-grid.module.css'
import { GridPart } from './grid-part.tsx'

const css = classNames(sheet)

export interface CandidateRowProps {
  readonly domId: string
  readonly place: number
  /** Pixels from the top of the list. */
  readonly top: number
  /** null while it is on its way. */
  readonly candidate: Candidate | null
  readonly columns: readonly Column[]
  readonly lens: Lens
  /** Places gained since the last change of weights. */
  readonly move: number
  /** Where the keys are. */
  readonly isActive: boolean
  readonly isPicked: boolean
  readonly onPress: (place: number, id: string, event: MouseEvent) => void
  readonly onOpen: (id: string) => void
}

export const CandidateRow = memo(function CandidateRow(props: CandidateRowProps) {
  const { domId, place, top, candidate, columns, lens, move, isActive, isPicked, onPress, onOpen } = props
  return (
    <GridPart
      id={domId}
      role="row"
      className={css('row', 'candidate', isActive && 'active', isPicked && 'picked')}
      style={styleVars({ top: `${top}px` })}
      aria-rowindex={place + 2}
      aria-selected={isPicked}
      onClick={(event) => candidate && onPress(place, candidate.id, event)}
      onDoubleClick={() => candidate && onOpen(candidate.id)}
    >
      {candidate ? (
        <CandidateCells candidate={candidate} columns={columns} lens={lens} move={move} />
      ) : (
        <WaitingCells columns={columns} />
      )}
    </GridPart>
  )
})

const WaitingCells = ({ columns }: { readonly columns: readonly Column[] }) =>
  columns.map(({ id }) => (
    <GridPart key={id} role="gridcell" className={css(id)}>
      <span className={css('waiting')} />
    </GridPart>
  ))
