import type { Command } from '../command.ts'
import { audit } from './audit.ts'
import { backtest } from './backtest.ts'
import { backup } from './backup.ts'
import { backups } from './backups.ts'
import { changes } from './changes.ts'
import { check } from './check.ts'
import { confirm } from './confirm.ts'
import { contest } from './contest.ts'
import { decide } from './decide.ts'
import { diagnostics } from './diagnostics.ts'
import { distress } from './distress.ts'
import { duplicates } from './duplicates.ts'
import { edit } from './edit.ts'
import { explain } from './explain.ts'
import { exportList } from './export.ts'
import { history } from './history.ts'
import { importCommand } from './import.ts'
import { imports } from './imports.ts'
import { judge } from './judge.ts'
import { letters } from './letters.ts'
import { lift } from './lift.ts'
import { models } from './models.ts'
import { note } from './note.ts'
import { outcomes } from './outcomes.ts'
import { person } from './person.ts'
import { profiles } from './profiles.ts'
import { purge } from './purge.ts'
import { purpose } from './purpose.ts'
import { rank } from './rank.ts'
import { rates } from './rates.ts'
import { restore } from './restore.ts'
import { rows } from './rows.ts'
import { scan } from './scan.ts'
import { score } from './score.ts'
import { sources } from './sources.ts'
import { sql } from './sql.ts'
import { stability } from './stability.ts'
import { suppress } from './suppress.ts'
import { templates } from './templates.ts'
import { undo } from './undo.ts'
import { verify } from './verify.ts'
import { weigh } from './weigh.ts'

/** In the order of the help page: the main job first. */
export const COMMANDS: readonly Command[] = [
  scan,
  check,
  rows,
  importCommand,
  imports,
  undo,
  changes,
  distress,
  confirm,
  duplicates,
  rank,
  explain,
  stability,
  history,
  edit,
  judge,
  decide,
  contest,
  note,
  letters,
  suppress,
  lift,
  exportList,
  score,
  weigh,
  outcomes,
  backtest,
  sql,
  profiles,
  models,
  templates,
  backup,
  backups,
  restore,
  verify,
  purpose,
  sources,
  purge,
  person,
  audit,
  rates,
  diagnostics,
]
