import { callScript } from './call-script/call-script.ts'
import { checklist } from './checklist/checklist.ts'
import { courtLetter } from './court-letter/court-letter.ts'
import { explanationSheet } from './explanation-sheet/explanation-sheet.ts'
import { fileNote } from './file-note/file-note.ts'
import { first90Days } from './first-90-days/first-90-days.ts'
import { municipalityLetter } from './municipality-letter/municipality-letter.ts'
import { ownerLetter } from './owner-letter/owner-letter.ts'
import { pressNote } from './press-note/press-note.ts'
import { rosterForm } from './roster-form/roster-form.ts'
import type { Template } from './template.ts'
import { unionBriefing } from './union-briefing/union-briefing.ts'
import { unionLetter } from './union-letter/union-letter.ts'
import { workersBriefing } from './workers-briefing/workers-briefing.ts'

/** The documents Relevo can write, in the order of the work: a healthy firm first, then a recovery. */
export const TEMPLATES: readonly Template[] = [
  ownerLetter,
  callScript,
  fileNote,
  explanationSheet,
  workersBriefing,
  unionBriefing,
  checklist,
  unionLetter,
  courtLetter,
  municipalityLetter,
  pressNote,
  first90Days,
  rosterForm,
]

export const templateOf = (id: string): Template | null =>
  TEMPLATES.find((template) => template.id === id) ?? null
