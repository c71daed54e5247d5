import type { FileId } from '../../../shared/contract/call.ts'
import { EXPORT_FORMATS } from '../../../shared/exports/all.ts'
import type { CandidateRow } from '../../../shared/exports/candidate-sheet.ts'
import { sheetsOf } from '../../../shared/exports/sheets-of.ts'
import { figuresOf } from '../../../shared/scoring/figures-of.ts'
import { doNotContact } from '../campaigns/do-not-contact.ts'
import type { Context } from '../context.ts'
import { candidateOf } from '../ranking/candidate-of.ts'
import { passing } from '../ranking/filter-masks.ts'
import type { ListQuery } from '../ranking/list-query.ts'
import { ask, headingOf, orderOf } from '../ranking/page-of.ts'
import type { RankedList } from '../ranking/ranked-list.ts'
import type { Session } from '../session.ts'
import { shownDecisions } from '../store/decisions.ts'
import { firmsByKey } from '../store/firms.ts'
import { shownSnapshots } from '../store/snapshots.ts'
import { type FirmIdentity, identitiesOf } from '../store/suppressions.ts'
import { type DecisionsByKey, requireDecided, shownDecision } from './decided-list.ts'
import { writeWhole } from './write-whole.ts'
import { xlsxFile } from './xlsx-file.ts'

interface ExportRequest extends ListQuery {
  readonly format: keyof typeof EXPORT_FORMATS | 'xlsx'
  readonly file: FileId
  readonly personalData?: boolean | undefined
  readonly decided?: boolean | undefined
}

/**
 * The list as seen, with all that is needed to read it a year later. Firms on the do-not-contact list are left out
 * and counted; of persons on it neither name nor age is written. As decided, every other firm must bear a decision under the lens.
 * Errors: `list-undecided`, `file-not-writable`, `disk-full`.
 */
export function exportRanking(
  context: Context,
  request: ExportRequest,
): { rows: number; suppressed: number } {
  const { host, desk, settings, words } = context
  const session = desk.session()
  const { personalData = false, decided = false, format } = request
  const { list, masks } = ask(session, request)
  const order = passing(list, masks, orderOf(session, list, request))
  const decisions = decided ? shownDecisions(session.db, request.lens) : null
  if (decisions !== null) requireDecided(session.db, keysOf(list, order), decisions)
  const tally = { rows: 0 }
  const sheet = {
    heading: {
      ...headingOf(list),
      criteria: list.model.criteria.map(({ id, source }, row) => ({
        id,
        weight: list.weights[row] ?? 0,
        source,
      })),
      figures: figuresOf(list.model).filter(({ path }) => path[1] !== 'weight'),
      filter: { ...request.filter },
      author: settings.get().author,
      exportedAt: host.now().toISOString(),
      notice: words().say(decided ? 'exports.notice-decided' : 'exports.notice'),
      provenance: shownSnapshots(session.db).map(({ sourceName, profile, files, asOf, keptAt }) => ({
        source: sourceName,
        profile,
        files: files.map(({ name, sha256 }) => ({ name, sha256 })),
        asOf,
        importedAt: keptAt ?? '',
      })),
    },
    rows: rowsOf(session, { list, order, personalData, decisions, tally }),
    personalData,
    decided,
    words: words(),
  }
  const pieces = format === 'xlsx' ? [xlsxFile(sheetsOf(sheet))] : EXPORT_FORMATS[format](sheet)
  writeWhole(host.pathOf(request.file), pieces)
  return { rows: tally.rows, suppressed: order.length - tally.rows }
}

/** Firms read from the store at a time. */
const BATCH = 500

interface WantedRows {
  readonly list: RankedList
  readonly order: Uint32Array
  readonly personalData: boolean
  /** null = a proposal. */
  readonly decisions: DecisionsByKey | null
  /** Counts the rows written. */
  readonly tally: { rows: number }
}

function* rowsOf({ db, terms }: Session, wanted: WantedRows): Generator<CandidateRow> {
  const { list, order, personalData, decisions, tally } = wanted
  const suppressions = doNotContact(db)
  for (let from = 0; from < order.length; from += BATCH) {
    const indexes = order.subarray(from, from + BATCH)
    const keys = keysAt(list, indexes)
    const identities = suppressions.isEmpty ? NOBODY : byKey(identitiesOf(db, keys))
    for (const [place, firm] of firmsByKey(db, terms, keys).entries()) {
      const key = keys[place] ?? 0
      const identity = identities.get(key)
      if (identity !== undefined && suppressions.firm(identity) !== null) continue
      const { ownerName } = firm
      const isListed = (name: string) =>
        identity !== undefined && suppressions.personAlone(identity, name) !== null
      const decision = decisions?.get(key)
      tally.rows += 1
      yield {
        candidate: candidateOf(list, indexes[place] ?? 0, firm),
        ownerName,
        withheld: ownerName !== null && isListed(ownerName),
        decision:
          decision === undefined
            ? null
            : shownDecision(db, key, {
                decision,
                isHidden: (name) => !personalData || isListed(name),
              }),
      }
    }
  }
}

function* keysOf(list: RankedList, order: Uint32Array): Generator<readonly number[]> {
  for (let from = 0; from < order.length; from += BATCH)
    yield keysAt(list, order.subarray(from, from + BATCH))
}

const keysAt = ({ data }: RankedList, indexes: Uint32Array): number[] =>
  [...indexes].map((index) => data.keys[index] ?? 0)

const NOBODY: ReadonlyMap<number, FirmIdentity> = new Map()

const byKey = (identities: readonly FirmIdentity[]): ReadonlyMap<number, FirmIdentity> =>
  new Map(identities.map((identity) => [identity.key, identity]))
