import type { ErrorCode } from '../../shared/contract/errors.ts'

/** What the command ends with. The numbers are part of the contract with scripts. */
export const EXIT = {
  done: 0,
  ourFault: 1,
  wrongUsage: 2,
  unusableInput: 3,
  refusedRows: 4,
  damageFound: 6,
  cancelled: 130,
} as const
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT]

/** An unknown id is wrong usage; a file that cannot be read or written, or is no workspace, is unusable input. */
export const EXIT_OF_ERROR: Readonly<Record<ErrorCode, ExitStatus>> = {
  'file-missing': EXIT.unusableInput,
  'file-is-folder': EXIT.unusableInput,
  'file-not-readable': EXIT.unusableInput,
  'file-empty': EXIT.unusableInput,
  'file-not-table': EXIT.unusableInput,
  'file-is-spreadsheet': EXIT.unusableInput,
  'file-no-header': EXIT.unusableInput,
  'file-header-only': EXIT.unusableInput,
  'file-no-name-or-id': EXIT.unusableInput,
  'file-changed': EXIT.unusableInput,
  'files-not-together': EXIT.unusableInput,
  'file-packed-too-tight': EXIT.unusableInput,
  'file-not-writable': EXIT.unusableInput,
  'mapping-not-usable': EXIT.unusableInput,
  'model-not-usable': EXIT.unusableInput,
  'firm-file-not-usable': EXIT.unusableInput,
  'comparisons-not-usable': EXIT.unusableInput,
  'workspace-missing': EXIT.unusableInput,
  'workspace-not-ours': EXIT.unusableInput,
  'workspace-newer': EXIT.unusableInput,
  'workspace-damaged': EXIT.unusableInput,
  'workspace-in-use': EXIT.unusableInput,
  'workspace-exists': EXIT.unusableInput,
  'nothing-imported': EXIT.unusableInput,
  'disk-full': EXIT.unusableInput,
  'encoding-unknown': EXIT.wrongUsage,
  'profile-unknown': EXIT.wrongUsage,
  'workspace-none': EXIT.wrongUsage,
  'import-unknown': EXIT.wrongUsage,
  'firm-unknown': EXIT.wrongUsage,
  'firm-ambiguous': EXIT.wrongUsage,
  'note-unknown': EXIT.wrongUsage,
  'template-unknown': EXIT.wrongUsage,
  'input-not-valid': EXIT.wrongUsage,
  cancelled: EXIT.cancelled,
  'call-unknown': EXIT.ourFault,
  internal: EXIT.ourFault,
}
