import type { Changes, ChangesQuery, WatchedFirm } from '../../../shared/contract/changes.ts'
import type { Firm } from '../../../shared/firm/firm.ts'
import { DISTRESS } from '../../../shared/firm/status.ts'
import type { RankedList } from '../ranking/ranked-list.ts'
import { loadWorkspaceData } from '../ranking/workspace-data.ts'
import type { Session } from '../session.ts'
import { registerFirms } from '../store/firms.ts'
import { comparedSnapshots, type SnapshotPair } from './compared-snapshots.ts'
import { fieldChanges } from './field-changes.ts'
import { changedFirms, distressedFirms, earlierKeys, goneFirms, newFirms } from './firm-pairs.ts'
import { earlierStandings, shownStandings } from './standings.ts'

const USUAL_LIMIT = 100

/**
 * What the newest imports brought against an earlier state of the same sources: firms that are new, changed (which
 * fields, from what to what), gone, newly in distress, newly with a closing window, and newly in tier A or B. What
 * analysts typed plays no part in the first four.
 *
 * Errors: `import-unknown`, `nothing-imported`.
 */
export function changesSince(session: Session, query: ChangesQuery): Changes {
  const { lens = 'succession', limit = USUAL_LIMIT } = query
  const pairs = comparedSnapshots(session.db, query.since)
  const list = session.lists.of({ lens })
  const watch = createWatch(session, pairs, limit)
  const found = {
    new: watch.list(newFirms, ({ now }) => watch.firm(now)),
    changed: watch.list(changedFirms, watch.changed),
    gone: watch.list(goneFirms, ({ now }) => watch.firm(now)),
    distressed: watch.list(distressIn, watch.distressed),
    ...arrivals(session, pairs, list),
  }
  return {
    lens,
    compared: pairs.map(({ from, to }) => ({
      source: to.sourceName,
      from: { import: from.id, asOf: from.asOf },
      to: { import: to.id, asOf: to.asOf },
    })),
    counts: {
      new: found.new.count,
      changed: found.changed.count,
      gone: found.gone.count,
      distressed: found.distressed.count,
      window: found.window.length,
      qualifying: found.qualifying.length,
    },
    new: found.new.firms,
    changed: found.changed.firms,
    gone: found.gone.firms,
    distressed: found.distressed.firms,
    window: found.window.slice(0, limit),
    qualifying: found.qualifying.slice(0, limit),
  }
}

interface Pair {
  readonly was: number | null
  readonly now: number
}
type Find = (db: Session['db'], from: number, to: number) => readonly (number | Pair)[]

const distressIn: Find = (db, from, to) => distressedFirms(db, from, to, DISTRESS)

/** Looks up the firms behind the keys that were found, as the register has them. */
function createWatch({ db, terms }: Session, pairs: readonly SnapshotPair[], limit: number) {
  const names = new Map(
    pairs.flatMap(({ from, to }) => [from, to]).map(({ id, sourceName }) => [id, sourceName]),
  )
  const look = (key: number): { firm: Firm; source: string } => {
    const [found] = registerFirms(db, terms, [key])
    if (found === undefined) throw new Error(`firm ${key} cannot be read`)
    return { firm: found.firm, source: names.get(found.snapshot) ?? '' }
  }
  const firm = (key: number): WatchedFirm => {
    const found = look(key)
    return { source: found.source, id: found.firm.id, name: found.firm.name }
  }
  return {
    firm,
    list<T>(find: Find, describe: (pair: Pair) => T): { count: number; firms: T[] } {
      const all = pairs.flatMap(({ from, to }) => find(db, from.id, to.id))
      const firms = all
        .slice(0, limit)
        .map((one) => describe(typeof one === 'number' ? { was: null, now: one } : one))
      return { count: all.length, firms }
    },
    changed: ({ was, now }: Pair) => ({
      ...firm(now),
      fields: was === null ? [] : fieldChanges(look(was).firm, look(now).firm),
    }),
    distressed: ({ was, now }: Pair) => ({
      ...firm(now),
      from: was === null ? null : look(was).firm.statusKind,
      to: look(now).firm.statusKind,
    }),
  }
}

/** Firms of the compared sources whose window began to close, and those newly in tier A or B; best first. */
function arrivals(
  session: Session,
  pairs: readonly SnapshotPair[],
  list: RankedList,
): Pick<Changes, 'window' | 'qualifying'> {
  if (pairs.length === 0) return { window: [], qualifying: [] }
  const { db, terms } = session
  const asOf =
    pairs
      .map(({ from }) => from.asOf)
      .sort()
      .at(-1) ?? list.data.asOf
  const before = pairs.map(({ from }) => from.id)
  const then = earlierStandings(loadWorkspaceData(db, terms, asOf, before), list.model)
  const now = shownStandings(list)
  const ranked = Array.from(list.order(), (index) => list.data.keys[index] ?? 0)
  const firmOf = createWatch(session, pairs, ranked.length).firm
  const arrived = (holds: (key: number) => boolean, held: (key: number) => boolean) => {
    const holding = ranked.filter(holds)
    return pairs
      .flatMap(({ from, to }) => earlierKeys(db, from.id, to.id, holding))
      .filter(({ was }) => was === null || !held(was))
      .flatMap(({ now: key, was }) => {
        const to = now.of(key)
        return to === null ? [] : [{ ...firmOf(key), from: was === null ? null : then.of(was), to }]
      })
      .sort((a, b) => a.to.rank - b.to.rank)
  }
  return {
    window: arrived(now.isInWindow, then.isInWindow),
    qualifying: arrived(
      (key) => isGood(now.of(key)),
      (key) => isGood(then.of(key)),
    ),
  }
}

const isGood = (standing: { readonly tier: string | null } | null): boolean =>
  standing?.tier === 'A' || standing?.tier === 'B'
