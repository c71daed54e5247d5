import { STATUS_KINDS, type StatusKind } from '../firm/status.ts'

/** Whether a status says something worse than another; anything is worse than nothing known. */
export const isGraver = (kind: StatusKind, than: StatusKind | null): boolean =>
  than === null || STATUS_KINDS.indexOf(kind) > STATUS_KINDS.indexOf(than)
