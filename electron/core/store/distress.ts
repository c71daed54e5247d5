import type { FirmDistress } from '../../../shared/contract/distress.ts'
import type { JudgedSignal } from '../../../shared/criteria/judged.ts'
import type { Firm } from '../../../shared/firm/firm.ts'
import type { StatusKind } from '../../../shared/firm/status.ts'
import type { DistressEvent, DistressKind } from '../../../shared/registry/distress.ts'
import { isGraver } from '../../../shared/registry/graver.ts'
import type { Db } from './driver.ts'

export type DistressState = 'applied' | 'proposed' | 'unmatched' | 'dismissed'

export interface StoredDistress extends Omit<DistressEvent, 'firm'> {
  readonly id: number
  readonly file: string
}

/** The firm that an event is about, or null. */
export interface DistressFirm {
  readonly source: number
  readonly id: string
}

export function addDistress(
  db: Db,
  event: DistressEvent & { readonly file: string },
  match: { readonly state: DistressState; readonly firm: DistressFirm | null },
): void {
  const { file, line, name, municipality, date, kind, jobs } = event
  const { state, firm } = match
  db.prepare(
    `INSERT INTO distress (file, line, name, municipality, date, kind, jobs, state, source, firm)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(file, line, name, municipality, date, kind, jobs, state, firm?.source ?? null, firm?.id ?? null)
}

const SELECT = 'SELECT id, file, line, name, municipality, date, kind, jobs FROM distress'

export const proposedDistress = (db: Db): StoredDistress[] =>
  db.prepare<[], StoredDistress>(`${SELECT} WHERE state = 'proposed' ORDER BY id`).all()

export const findProposed = (db: Db, id: number): StoredDistress | null =>
  db.prepare<[number], StoredDistress>(`${SELECT} WHERE id = ? AND state = 'proposed'`).get(id) ?? null

export const decideDistress = (
  db: Db,
  id: number,
  decision: { readonly firm: DistressFirm | null; readonly author: string; readonly at: string },
): void => {
  const { firm, author, at } = decision
  db.prepare(
    'UPDATE distress SET state = ?, source = ?, firm = ?, decided_by = ?, decided_at = ? WHERE id = ?',
  ).run(firm === null ? 'dismissed' : 'applied', firm?.source ?? null, firm?.id ?? null, author, at, id)
}

/** What an event makes of a firm's status; a mere notice is shown and changes nothing. */
export const STATUS_OF_DISTRESS: Readonly<Record<DistressKind, StatusKind | null>> = {
  closure: 'administration-or-liquidation',
  insolvency: 'insolvency-filing',
  layoffs: null,
  notice: null,
}

/** Events that are a sign of distress of their own, beside the status: a list of lay-offs announces them. */
export const SIGN_OF_DISTRESS: Readonly<Partial<Record<DistressKind, JudgedSignal>>> = {
  layoffs: 'mass-layoff',
}

export interface AppliedDistress extends DistressFirm {
  readonly kind: DistressKind
  readonly date: string | null
}

export const appliedDistress = (db: Db): AppliedDistress[] =>
  db
    .prepare<[], AppliedDistress>(
      `SELECT source, firm AS id, kind, date FROM distress WHERE state = 'applied' ORDER BY id`,
    )
    .all()

/** The firm with the gravest status of its events, where that is graver than the register's. */
export function inDistress(firm: Firm, events: readonly AppliedDistress[]): Firm {
  let { statusKind, statusDate } = firm
  for (const { kind, date } of events) {
    const status = STATUS_OF_DISTRESS[kind]
    if (status === null || !isGraver(status, statusKind)) continue
    statusKind = status
    statusDate = date
  }
  return { ...firm, statusKind, statusDate }
}

/** What lists of distress say of a firm, the newest first, each with where it stands. */
export const distressOf = (db: Db, { source, id }: DistressFirm): FirmDistress[] =>
  db
    .prepare<[number, string], FirmDistress>(
      `SELECT file, line, date, kind, jobs FROM distress
       WHERE state = 'applied' AND source = ? AND firm = ? ORDER BY date DESC, id DESC`,
    )
    .all(source, id)
