import type { Session } from './session.ts'
import type { Step } from './steps.ts'

/**
 * Steps the person may go to now: what they need is there. While a dry run is running the others wait; once the
 * import is kept there is nothing left to walk back to.
 */
export function openSteps(session: Session): ReadonlySet<Step> {
  if (session.kept !== null) return new Set<Step>(['keep'])
  if (session.run !== null || session.keeping) return new Set<Step>(['dry-run'])
  const open = new Set<Step>(['files'])
  if (!everyFileKnown(session)) return open
  open.add('reading')
  if (session.looks.some(({ error }) => error !== null)) return open
  open.add('mapping')
  if (tellsFirmsApart(session) && session.workspace !== null) open.add('dry-run')
  return open
}

/** Whether a look into every chosen file has succeeded at least once. */
const everyFileKnown = ({ looks }: Session): boolean =>
  looks.length > 0 && looks.every(({ sniff }) => sniff !== null)

/** A firm needs a name or an id; without a column for either nothing can be imported. */
export const tellsFirmsApart = ({ mapping }: Session): boolean =>
  mapping?.fields.name !== undefined || mapping?.fields.registryId !== undefined
