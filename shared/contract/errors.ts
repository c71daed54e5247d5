/**
 * Codes of failures that the words have a sentence for (`errors.<code>`). What is not an AppError is a bug and
 * travels as `internal`.
 */
export const ERROR_CODES = [
  'file-missing',
  'file-is-folder',
  'file-not-readable',
  'file-empty',
  'file-not-table',
  'file-is-spreadsheet',
  'file-no-header',
  'file-header-only',
  'file-no-name-or-id',
  'file-changed',
  'files-not-together',
  'file-packed-too-tight',
  'file-line-too-long',
  'file-column-missing',
  'file-packed-several',
  'encoding-unknown',
  'file-not-writable',
  'profile-unknown',
  'mapping-not-usable',
  'model-not-usable',
  'firm-file-not-usable',
  'comparisons-not-usable',
  'entry-not-usable',
  'outcomes-not-usable',
  'outcome-unknown',
  'firm-not-in-gold-set',
  'model-unknown',
  'table-unknown',
  'firm-not-ranked',
  'workspace-none',
  'workspace-missing',
  'workspace-not-ours',
  'workspace-newer',
  'workspace-damaged',
  'workspace-in-use',
  'workspace-exists',
  'workspace-strange',
  'workspace-read-only',
  'workspace-open-elsewhere',
  'workspace-replaced',
  'backup-not-sound',
  'source-unknown',
  'disk-trouble',
  'territory-not-usable',
  'territory-file-unknown',
  'import-unknown',
  'firm-unknown',
  'firm-ambiguous',
  'firm-objected',
  'note-unknown',
  'view-unknown',
  'edit-unknown',
  'distress-unknown',
  'file-not-events',
  'edit-not-usable',
  'judgement-unknown',
  'judgement-not-usable',
  'decision-unknown',
  'contest-unknown',
  'contest-resolved',
  'list-undecided',
  'template-unknown',
  'do-not-contact',
  'contact-refused',
  'suppression-unknown',
  'campaign-unknown',
  'member-unknown',
  'contact-unknown',
  'event-unknown',
  'word-template-unknown',
  'word-template-not-usable',
  'export-not-usable',
  'nothing-imported',
  'disk-full',
  'cancelled',
  'call-unknown',
  'input-not-valid',
  'internal',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

export type ErrorDetails = Readonly<Record<string, string | number>>

/** Ends a call with something the person can act on. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ErrorCode
  readonly details: ErrorDetails

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(code)
    this.code = code
    this.details = details
  }
}
