import { statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { AppError } from '../../shared/contract/errors.ts'
import type { WorkspaceInfo } from '../../shared/contract/workspace.ts'
import type { Host } from './host.ts'
import { type Session, startSession } from './session.ts'
import type { SettingsStore } from './settings.ts'
import { countFirms } from './store/firms.ts'
import { createWorkspace, openWorkspace } from './store/open-workspace.ts'
import { shownSnapshots } from './store/snapshots.ts'

/** The one workspace that is open, or none. */
export interface Desk {
  /** Throws `workspace-none`. */
  readonly session: () => Session
  readonly info: () => WorkspaceInfo | null
  readonly open: (path: string) => Promise<WorkspaceInfo>
  readonly create: (path: string) => Promise<WorkspaceInfo>
  readonly close: () => Promise<void>
  readonly recent: () => readonly WorkspaceInfo[]
  /** After an import was kept or undone: what was computed from the data is computed anew. */
  readonly dataChanged: () => void
}

const ENDING = '.relevo'

export function createDesk(host: Host, settings: SettingsStore): Desk {
  let session: Session | null = null
  let info: WorkspaceInfo | null = null

  const look = (open: Session): WorkspaceInfo => ({
    file: host.handleOf(open.path),
    name: basename(open.path, ENDING),
    folder: dirname(open.path),
    firms: countFirms(open.db),
    asOf:
      shownSnapshots(open.db)
        .map((snapshot) => snapshot.asOf)
        .sort()
        .at(-1) ?? null,
    openedAt: host.now().toISOString(),
  })
  const note = (open: Session): WorkspaceInfo => {
    info = look(open)
    const { firms, asOf, openedAt } = info
    settings.remember({ path: open.path, firms, asOf, openedAt })
    return info
  }
  const close = async (): Promise<void> => {
    await session?.close()
    session = null
    info = null
  }
  const use = async (path: string, open: typeof openWorkspace): Promise<WorkspaceInfo> => {
    // Opened before the other is closed: a workspace that cannot be opened leaves the person where they were.
    const db = open(path)
    await close()
    session = startSession(path, db, host.report)
    return note(session)
  }
  return {
    session() {
      if (session === null) throw new AppError('workspace-none')
      return session
    },
    info: () => info,
    open: (path) => use(path, openWorkspace),
    create: (path) => use(path, createWorkspace),
    close,
    recent: () =>
      settings
        .recent()
        .filter(({ path }) => statSync(path, { throwIfNoEntry: false })?.isFile() === true)
        .map(({ path, ...rest }) => ({
          file: host.handleOf(path),
          name: basename(path, ENDING),
          folder: dirname(path),
          ...rest,
        })),
    dataChanged() {
      session?.lists.forget()
      if (session !== null) note(session)
    },
  }
}

/** A path in the folder that nothing has yet: "name.relevo", "name 2.relevo", … */
export function freePath(folder: string, name: string): string {
  for (let n = 1; ; n += 1) {
    const path = join(folder, `${name}${n === 1 ? '' : ` ${n}`}${ENDING}`)
    if (statSync(path, { throwIfNoEntry: false }) === undefined) return path
  }
}
