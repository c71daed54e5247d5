import { isCompanion, isWithoutFirms } from './companion-files.ts'
import type { Look, Session } from './session.ts'
import type { Step } from './steps.ts'

/** Fields of which one is enough to tell a firm from another. */
const ENOUGH = ['name', 'registryId', 'tradeName'] as const

/**
 * Steps the person may go to now: what they need is there. While a dry run is running the others wait; once the
 * import is kept there is nothing left to walk back to.
 */
export function openSteps(session: Session): ReadonlySet<Step> {
  if (session.kept !== null) return new Set<Step>(['keep'])
  if (session.run !== null || session.keeping) return new Set<Step>(['dry-run'])
  const open = new Set<Step>(['files'])
  if (!everyFileKnown(session)) return open
  if (session.looks.some((look) => !hasSameColumns(look, session.looks[0]))) return open
  open.add('reading')
  if (session.looks.some(({ error }) => error !== null)) return open
  if (isWithoutFirms(session)) return session.workspace === null ? open : open.add('dry-run')
  open.add('mapping')
  if (tellsFirmsApart(session) && session.workspace !== null) open.add('dry-run')
  return open
}

/** Whether a look into every chosen file has succeeded at least once. */
const everyFileKnown = ({ looks }: Session): boolean =>
  looks.length > 0 && looks.every(({ sniff }) => sniff !== null)

/** One mapping holds for all files with firms, so they must have the same columns. */
export const hasSameColumns = (look: Look, main: Look | undefined): boolean =>
  look.sniff === null ||
  isCompanion(look) ||
  main?.sniff?.header.map((name) => name.trim()).join('\n') ===
    look.sniff.header.map((name) => name.trim()).join('\n')

/** A firm needs a name or an id; without a column for either nothing can be imported. */
export const tellsFirmsApart = ({ mapping }: Session): boolean =>
  ENOUGH.some((field) => mapping?.fields[field] !== undefined)
