import type { FileId } from '../../../shared/contract/api.ts'
import { EXPORT_FORMATS } from '../../../shared/exports/all.ts'
import type { CandidateRow } from '../../../shared/exports/candidate-sheet.ts'
import type { Context } from '../context.ts'
import { candidateOf } from '../ranking/candidate-of.ts'
import { passing } from '../ranking/filter-masks.ts'
import type { ListQuery } from '../ranking/list-query.ts'
import { ask, headingOf } from '../ranking/page-of.ts'
import type { RankedList } from '../ranking/ranked-list.ts'
import type { Session } from '../session.ts'
import { firmsByKey } from '../store/firms.ts'
import { writeWhole } from './write-whole.ts'

interface ExportRequest extends ListQuery {
  readonly format: keyof typeof EXPORT_FORMATS
  readonly file: FileId
  readonly personalData?: boolean | undefined
}

/** The list as seen, with all that is needed to read it a year later. Errors: `file-not-writable`, `disk-full`. */
export function exportRanking(context: Context, request: ExportRequest): { rows: number } {
  const { host, desk, settings, words } = context
  const session = desk.session()
  const { list, masks } = ask(session, request)
  const order = passing(list, masks)
  const sheet = {
    heading: {
      ...headingOf(list),
      filter: { ...request.filter },
      author: settings.get().author,
      exportedAt: host.now().toISOString(),
      notice: words().say('exports.notice'),
    },
    rows: rowsOf(session, list, order),
    personalData: request.personalData ?? false,
  }
  writeWhole(host.pathOf(request.file), EXPORT_FORMATS[request.format](sheet))
  return { rows: order.length }
}

/** Firms read from the store at a time. */
const BATCH = 500

function* rowsOf(session: Session, list: RankedList, order: Uint32Array): Generator<CandidateRow> {
  for (let from = 0; from < order.length; from += BATCH) {
    const indexes = order.subarray(from, from + BATCH)
    const keys = [...indexes].map((index) => list.data.keys[index] ?? 0)
    for (const [place, firm] of firmsByKey(session.db, session.terms, keys).entries())
      yield { candidate: candidateOf(list, indexes[place] ?? 0, firm), ownerName: firm.ownerName }
  }
}
