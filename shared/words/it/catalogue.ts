import { analysis } from './analysis.ts'
import { byHand } from './by-hand.ts'
import { campaigns } from './campaigns.ts'
import { candidates } from './candidates.ts'
import { care } from './care.ts'
import { changes } from './changes.ts'
import { companions } from './companions.ts'
import { compare } from './compare.ts'
import { criteria } from './criteria.ts'
import { deciding } from './deciding.ts'
import { documents } from './documents.ts'
import { door } from './door.ts'
import { errors } from './errors.ts'
import { exports } from './exports.ts'
import { faults } from './faults.ts'
import { fields } from './fields.ts'
import { findings } from './findings.ts'
import { firm } from './firm.ts'
import { frame } from './frame.ts'
import { gold } from './gold.ts'
import { importing } from './import.ts'
import { letters } from './letters.ts'
import { list } from './list.ts'
import { manual } from './manual.ts'
import { map } from './map.ts'
import { matching } from './matching.ts'
import { meanings } from './meanings.ts'
import { menu } from './menu.ts'
import { model } from './model.ts'
import { nace } from './nace.ts'
import { outreach } from './outreach.ts'
import { palette } from './palette.ts'
import { privacy } from './privacy.ts'
import { problemNames } from './problem-names.ts'
import { problems } from './problems.ts'
import { questions } from './questions.ts'
import { reading } from './reading.ts'
import { settings } from './settings.ts'
import { shortlist } from './shortlist.ts'
import { start } from './start.ts'
import { tables } from './tables.ts'
import { terminal } from './terminal.ts'
import { units } from './units.ts'
import { watch } from './watch.ts'

export const it = {
  errors,
  frame,
  settings,
  findings,
  firm,
  candidates,
  campaigns,
  list,
  outreach,
  palette,
  watch,
  manual,
  units,
  nace,
  problemNames,
  problems,
  import: importing,
  start,
  exports,
  door,
  meanings,
  menu,
  deciding,
  documents,
  criteria,
  questions,
  faults,
  map,
  matching,
  letters,
  fields,
  terminal,
  reading,
  analysis,
  care,
  changes,
  companions,
  compare,
  byHand,
  tables,
  gold,
  shortlist,
  model,
  privacy,
}
