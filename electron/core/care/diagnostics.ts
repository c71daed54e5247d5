import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Context } from '../context.ts'
import { countFirms } from '../store/firms.ts'
import { MIGRATIONS } from '../store/migrations/all.ts'
import { careOf } from './workspace-care.ts'

const LOG_LINES = 50

/** What helps to find a fault, to be sent by the person: counts, kinds and places in the program; no name, no path. */
export function diagnostics({ desk, host }: Context): { readonly text: string } {
  const open = desk.info() === null ? null : desk.session()
  const care = open === null ? null : careOf(open, host.now())
  const facts = {
    system: `${process.platform}-${process.arch}`,
    node: process.versions.node,
    format: MIGRATIONS.length,
    firms: open === null ? null : countFirms(open.db),
    folder: care?.folder ?? null,
    readOnly: care?.readOnly ?? null,
    alsoOpen: care?.alsoOpen.length ?? null,
    sound: care?.checked?.sound ?? null,
    damaged: care?.checked?.damaged ?? null,
    findings: care?.checked?.findings ?? null,
    newestBackup: care?.newestBackup ?? null,
  }
  return { text: [JSON.stringify(facts, null, 2), ...lastOfLog(host.dataFolder)].join('\n') }
}

/** The log names places in the program alone. */
function lastOfLog(dataFolder: string): string[] {
  try {
    return readFileSync(join(dataFolder, 'relevo.log'), 'utf8').trimEnd().split('\n').slice(-LOG_LINES)
  } catch {
    return []
  }
}
