import type { DistressProposal, DistressReport } from '../../../shared/contract/distress.ts'
import { AppError } from '../../../shared/contract/errors.ts'
import { type DistressEvent, distressReader, isDistressHeader } from '../../../shared/registry/distress.ts'
import { normalName } from '../../../shared/registry/normal-name.ts'
import { similarity } from '../../../shared/registry/similar-names.ts'
import type { Context } from '../context.ts'
import { readRecords } from '../reading/read-records.ts'
import type { Session } from '../session.ts'
import { addDistress, decideDistress, findProposed, proposedDistress } from '../store/distress.ts'
import { findFirm } from '../store/find-firm.ts'
import { firmsNamed, placesOf } from '../store/firms.ts'
import { searchFirms } from '../store/search.ts'
import { sniffFile } from './sniff.ts'

/** From this likeness on a firm is proposed, and so many at most. */
const ALIKE = 0.75
const MOST_PROPOSED = 3
/** Firms that a name is compared with at most. */
const MOST_COMPARED = 500

/**
 * Reads a list of closures, lay-offs or insolvency notices. An event whose registry id is that of one firm counts at
 * once; one that is merely alike by name and place waits until somebody confirms it.
 *
 * Errors: those of sniffFile; `file-not-events`.
 */
export async function importDistress({ desk, host }: Context, path: string): Promise<DistressReport> {
  const session = desk.session()
  const file = sniffFile({ path })
  if (file.form !== 'table' || !isDistressHeader(file.header))
    throw new AppError('file-not-events', {
      file: file.look.name,
      columns: file.header.slice(0, 30).join(', '),
    })
  const read = distressReader(file.header, {
    order: file.mapping.dateOrder,
    year: host.now().getFullYear(),
  })
  const events: DistressEvent[] = []
  let rows = 0
  const { look, encoding, dialect, table } = file
  for await (const batch of readRecords({ path, packing: look.packing, encoding, dialect, table }))
    for (const [place, row] of batch.rows.entries()) {
      rows += 1
      const event = read(row, batch.lines[place] ?? 0)
      if (event !== null) events.push(event)
    }
  const counts = store(session, look.name, events)
  desk.dataChanged()
  return { file: look.name, rows, ...counts, refused: rows - events.length }
}

function store({ db }: Session, file: string, events: readonly DistressEvent[]) {
  const counts = { applied: 0, proposed: 0, unmatched: 0 }
  const add = db.transaction(() => {
    for (const event of events) {
      const [place, ...others] = event.firm === null ? [] : placesOf(db, event.firm)
      const isOne = place !== undefined && others.length === 0
      const alike = isOne ? [] : candidatesFor(db, event)
      const state = isOne ? 'applied' : alike.length > 0 ? 'proposed' : 'unmatched'
      counts[state] += 1
      addDistress(db, { ...event, file }, { state, firm: isOne ? place : null })
    }
  })
  add.immediate()
  return counts
}

/** Events that wait for somebody, each with the firms that may be meant as the register stands today. */
export const listProposals = ({ db }: Session): DistressProposal[] =>
  proposedDistress(db).map(({ id, name, ...event }) => ({
    event: id,
    name: name ?? '',
    ...event,
    candidates: candidatesFor(db, { name, municipality: event.municipality }),
  }))

/** `firm` null: none of the candidates is meant. Errors: `distress-unknown`, `firm-unknown`, `firm-ambiguous`. */
export function confirmDistress(
  { desk, host, settings }: Context,
  { event, firm }: { readonly event: number; readonly firm: string | null },
): null {
  const { db } = desk.session()
  if (findProposed(db, event) === null) throw new AppError('distress-unknown', { event })
  const place = firm === null ? null : findFirm(db, firm)
  decideDistress(db, event, {
    firm: place,
    author: settings.get().author,
    at: host.now().toISOString(),
  })
  desk.dataChanged()
  return null
}

function candidatesFor(
  db: Session['db'],
  { name, municipality }: Pick<DistressEvent, 'name' | 'municipality'>,
): DistressProposal['candidates'] {
  if (name === null) return []
  return firmsNamed(db, alikeKeys(db, name))
    .map((firm) => ({
      firm: `${firm.sourceName}:${firm.id}`,
      name: firm.name,
      municipality: firm.municipality,
      similarity: similarity({ name, municipality }, firm),
    }))
    .filter(({ similarity: alike }) => alike >= ALIKE)
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, MOST_PROPOSED)
}

/** Firms that share a telling word with the name: all of its words, else its longest, else the beginning of that. */
function alikeKeys(db: Session['db'], name: string): number[] {
  const words = normalName(name).split(' ')
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '')
  const asked = [words.join(' '), longest, longest.slice(0, Math.max(4, Math.ceil(longest.length / 2)))]
  for (const text of asked) {
    const keys = searchFirms(db, text)
    if (keys.length > 0) return keys.slice(0, MOST_COMPARED)
  }
  return []
}
