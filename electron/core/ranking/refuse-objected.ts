import { AppError } from '../../../shared/contract/errors.ts'
import { gateAt } from '../../../shared/scoring/reading-sheet.ts'
import type { RankedList } from './ranked-list.ts'

interface Asked {
  /** In the arrays of the list. */
  readonly index: number
  /** As it was asked for. */
  readonly id: string
}

/** Of a firm that asked not to be scored nothing is told that rests on a score. Errors: `firm-objected`. */
export function refuseObjected({ data, model }: RankedList, { index, id }: Asked): void {
  if (gateAt(data.readings, model.lens, index)?.reason === 'objected')
    throw new AppError('firm-objected', { firm: id })
}
