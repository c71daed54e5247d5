import { statSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { AppError } from '../../shared/contract/errors.ts'
import type { WorkspaceInfo } from '../../shared/contract/workspace.ts'
import type { Host } from './host.ts'
import { type Session, startSession } from './session.ts'
import type { SettingsStore } from './settings.ts'
import type { Db } from './store/driver.ts'
import { countFirms } from './store/firms.ts'
import { connectForReading, createWorkspace, openWorkspace } from './store/open-workspace.ts'
import { countPacked } from './store/packed-firms.ts'
import { othersPresent } from './store/presence.ts'
import { shownSnapshots } from './store/snapshots.ts'

/** The one workspace that is open, or none. */
export interface Desk {
  /** Throws `workspace-none`, and `workspace-replaced` where the file is no longer the one that was opened. */
  readonly session: () => Session
  readonly info: () => WorkspaceInfo | null
  /** `readOnly` looks at one that somebody has open on another machine. */
  readonly open: (path: string, readOnly?: boolean) => Promise<WorkspaceInfo>
  readonly isOpen: (path: string) => boolean
  readonly create: (path: string) => Promise<WorkspaceInfo>
  readonly close: () => Promise<void>
  readonly recent: () => readonly WorkspaceInfo[]
  /** After an import was kept or undone: what was computed from the data is computed anew. */
  readonly dataChanged: () => void
  /** After something was typed or judged of one firm. */
  readonly firmChanged: (key: number) => void
}

const ENDING = '.relevo'

export function createDesk(host: Host, settings: SettingsStore): Desk {
  let session: Session | null = null
  let info: WorkspaceInfo | null = null
  let identity: string | null = null

  const look = (open: Session): WorkspaceInfo => ({
    file: host.handleOf(open.path),
    name: basename(open.path, ENDING),
    folder: dirname(open.path),
    firms: countPacked(open.db) ?? countFirms(open.db),
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
  const use = async (path: string, open: (path: string) => Db): Promise<WorkspaceInfo> => {
    // Opened before the other is closed: a workspace that cannot be opened leaves the person where they were.
    const db = open(path)
    await close()
    session = startSession(path, db, host)
    identity = identityOf(path)
    return note(session)
  }
  return {
    session() {
      if (session === null) throw new AppError('workspace-none')
      if (identityOf(session.path) !== identity)
        throw new AppError('workspace-replaced', { file: basename(session.path) })
      return session
    },
    info: () => info,
    open: (path, readOnly = false) =>
      use(path, (wanted) => {
        const now = host.now()
        const db = openWorkspace(wanted, now)
        if (!readOnly) return unlessElsewhere(db, wanted, now)
        db.close()
        return connectForReading(wanted)
      }),
    isOpen: (path) => session !== null && resolve(session.path) === resolve(path),
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
    firmChanged(key) {
      // A thread that draws ranks reads the same memory, and its firms must stay as they were.
      if (session?.stability.isRunning() === true) session.lists.forget()
      else session?.lists.firmChanged(key)
    },
    dataChanged() {
      session?.lists.forget()
      if (session !== null) note(session)
    },
  }
}

/** Which file a path leads to now; null where there is none. */
function identityOf(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false, bigint: true })
  return found === undefined ? null : `${found.dev}:${found.ino}`
}

/** Locks do not reach from one machine to another: who works there is asked to close it, or one only reads. */
function unlessElsewhere(db: Db, path: string, now: Date): Db {
  const elsewhere = othersPresent(db, now).find(({ machine }) => machine !== hostname())
  if (elsewhere === undefined) return db
  db.close()
  const { machine, person, since } = elsewhere
  throw new AppError('workspace-open-elsewhere', { file: basename(path), machine, person, since })
}

/** A path in the folder that nothing has yet: "name.relevo", "name 2.relevo", … */
export function freePath(folder: string, name: string): string {
  for (let n = 1; ; n += 1) {
    const path = join(folder, `${name}${n === 1 ? '' : ` ${n}`}${ENDING}`)
    if (statSync(path, { throwIfNoEntry: false }) === undefined) return path
  }
}
