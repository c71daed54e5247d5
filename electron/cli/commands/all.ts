import type { Command } from '../command.ts'
import { backup } from './backup.ts'
import { check } from './check.ts'
import { explain } from './explain.ts'
import { exportList } from './export.ts'
import { importCommand } from './import.ts'
import { imports } from './imports.ts'
import { models } from './models.ts'
import { note } from './note.ts'
import { profiles } from './profiles.ts'
import { rank } from './rank.ts'
import { rows } from './rows.ts'
import { scan } from './scan.ts'
import { score } from './score.ts'
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
  rank,
  explain,
  note,
  exportList,
  score,
  weigh,
  profiles,
  models,
  templates,
  backup,
  verify,
]
