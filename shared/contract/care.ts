import type { Call, FileId, Nothing } from './call.ts'
import type { VerifyReport, WorkspaceInfo } from './workspace.ts'

/** Why a copy was made by itself. */
export const BACKUP_REASONS = ['opened', 'import', 'undo', 'format', 'restore'] as const
export type BackupReason = (typeof BACKUP_REASONS)[number]

/** A copy of a workspace, with what one chooses it by. */
export interface Backup {
  readonly backup: FileId
  /** ISO date-time. */
  readonly madeAt: string
  readonly why: BackupReason
  readonly bytes: number
  /** False where it cannot be read any more: the others may be sound. */
  readonly readable: boolean
  readonly firms: number
  readonly notes: number
  /** Date of its newest data, ISO, or null. */
  readonly asOf: string | null
}

export interface BackupList {
  /** File name of the workspace, and the handle that restores into it. */
  readonly name: string
  readonly file: FileId
  readonly backups: readonly Backup[]
}

/** How the open workspace is faring. */
export interface Care {
  readonly readOnly: boolean
  /** Where the file lies: in a synced folder or on a share the slower, safer way of writing is used. */
  readonly folder: 'local' | 'synced' | 'network'
  /** Other programs on this machine that have it open. */
  readonly alsoOpen: readonly { readonly person: string; readonly since: string }[]
  /** What the last look through the whole file found; null before it is done. */
  readonly checked: (VerifyReport & { readonly at: string }) | null
  readonly newestBackup: string | null
}

/** The health of a workspace, and its copies. */
export interface CareCalls {
  'workspace.backup': Call<{ file: FileId }, { bytes: number; firms: number }>
  'workspace.verify': Call<Nothing, VerifyReport>
  'workspace.care': Call<Nothing, Care>
  /** What helps to find a fault, to copy and send: no name, no path. */
  'workspace.diagnostics': Call<Nothing, { text: string }>
  /** Rows alone, into a fresh workspace: of one that is damaged or holds what no workspace has. */
  'workspace.rescue': Call<{ file: FileId; into: FileId }, { rows: number; lost: number }>
  /** Copies that were made by themselves; of any workspace, also one that cannot be opened. Default: the open one. */
  'backup.list': Call<{ file?: FileId | undefined }, BackupList>
  /** What was there is put aside beside it. */
  'backup.restore': Call<{ file: FileId; backup: FileId }, WorkspaceInfo & { putAside: string | null }>
}
