import type { Edit, EditRequest } from '../../shared/contract/edits.ts'
import { AppError } from '../../shared/contract/errors.ts'
import type { FieldName } from '../../shared/firm/fields.ts'
import type { Firm } from '../../shared/firm/firm.ts'
import type { Range } from '../../shared/firm/range.ts'
import { profileOf } from '../../shared/registry/match-profile.ts'
import { generic } from '../../shared/registry/profiles/generic.ts'
import { readEdit } from '../../shared/registry/read-edit.ts'
import type { Words } from '../../shared/words/words.ts'
import type { Context } from './context.ts'
import { problemSentence } from './importing/tally.ts'
import type { Session } from './session.ts'
import {
  addEdit,
  editsOf,
  findEdit,
  removeEdit,
  removeOneEdit,
  restoreEdit,
  type StoredEdit,
} from './store/edits.ts'
import { findFirm } from './store/find-firm.ts'
import { type FirmPlace, registerFirms, shownKeyOf } from './store/firms.ts'
import { findSnapshot } from './store/snapshots.ts'

/** What analysts typed about a firm, the newest last, each beside the register's value. Errors: `firm-unknown`, `firm-ambiguous`. */
export function listEdits(session: Session, reference: string, words: Words): Edit[] {
  const place = findFirm(session.db, reference)
  const { firm } = registerFirm(session, place)
  return editsOf(session.db, place).map((edit) => toEdit(edit, firm, words))
}

/** Errors: `firm-unknown`, `firm-ambiguous`, `edit-not-usable`. */
export function editFirm(context: Context, request: EditRequest): Edit {
  const { desk, host, settings, words } = context
  const session = desk.session()
  const place = findFirm(session.db, request.id)
  const { firm, asOf, profile } = registerFirm(session, place)
  const decimal = words().language === 'en' ? '.' : ','
  const { field, value, reason } = request
  const { said, problems } = readEdit({ field, value, firm, profile, decimal, asOf })
  const problem = problems[0]
  if (problem !== undefined || Object.keys(said).length === 0) {
    const why = problem === undefined ? value : problemSentence(problem, words())
    throw new AppError('edit-not-usable', { field: words().say(`fields.${field}`), reason: why })
  }
  const { author } = settings.get()
  const writtenAt = host.now().toISOString()
  const id = addEdit(session.db, place, { field, value, said, reason, author, writtenAt })
  desk.firmChanged(place.key)
  return toEdit(editNamed(session, id), firm, words())
}

/** `alone`: an earlier edit of the field counts again, if there is one. Errors: `edit-unknown`. */
export function takeEditBack(
  { desk, host }: Context,
  { edit: id, alone = false }: { readonly edit: number; readonly alone?: boolean | undefined },
): null {
  const { db } = desk.session()
  const edit = editNamed(desk.session(), id)
  const at = host.now().toISOString()
  if (alone) removeOneEdit(db, id, at)
  else removeEdit(db, edit, at)
  firmOfChanged(desk, edit)
  return null
}

/** Errors: `edit-unknown`. */
export function bringEditBack({ desk }: Context, id: number): null {
  restoreEdit(desk.session().db, id)
  firmOfChanged(desk, editNamed(desk.session(), id))
  return null
}

function firmOfChanged(desk: Context['desk'], edit: StoredEdit): void {
  const key = shownKeyOf(desk.session().db, edit)
  if (key !== null) desk.firmChanged(key)
}

function editNamed({ db }: Session, id: number): StoredEdit {
  const edit = findEdit(db, id)
  if (edit === null) throw new AppError('edit-unknown', { edit: id })
  return edit
}

function registerFirm({ db, terms }: Session, { key }: FirmPlace) {
  const [found] = registerFirms(db, terms, [key])
  const snapshot = found === undefined ? null : findSnapshot(db, found.snapshot)
  if (found === undefined || snapshot === null) throw new Error(`firm ${key} is shown but cannot be read`)
  return { firm: found.firm, asOf: snapshot.asOf, profile: profileOf(snapshot.profile) ?? generic }
}

const toEdit = ({ said: _said, source: _source, ...edit }: StoredEdit, firm: Firm, words: Words): Edit => ({
  ...edit,
  registerValue: registerText(firm, edit.field, words),
})

function registerText(firm: Firm, field: FieldName, words: Words): string | null {
  const value = field in firm ? firm[field as keyof Firm] : null
  if (value === null) return null
  if (typeof value === 'boolean') return words.say(value ? 'documents.raw-yes' : 'documents.raw-no')
  return typeof value === 'object' ? rangeText(value) : String(value)
}

function rangeText({ low, high }: Range): string {
  if (high === null) return `${low}+`
  return low === high ? String(low) : `${low}–${high}`
}
