import type { Api } from '../../../shared/contract/api.ts'
import type { CareCalls } from '../../../shared/contract/care.ts'
import type { Context } from '../context.ts'
import { backupsOf } from './backup-list.ts'
import { diagnostics } from './diagnostics.ts'
import { rescueData } from './rescue-data.ts'
import { restoreBackup } from './restore-backup.ts'
import { backUp, careOf, verifyWorkspace } from './workspace-care.ts'

/** What the doors may ask about a workspace's health and its copies: one line per call. */
export function careCalls(context: Context): Pick<Api, keyof CareCalls> {
  const { desk, host } = context
  const path = host.pathOf
  return {
    'workspace.backup': ({ file }) => backUp(desk.session().db, path(file)),
    'workspace.verify': () => verifyWorkspace(desk.session()),
    'workspace.care': () => careOf(desk.session(), host.now()),
    'workspace.diagnostics': () => diagnostics(context),
    'workspace.rescue': ({ file, into }) => rescueData(path(file), path(into)),
    'backup.list': ({ file }) => backupsOf(host, file === undefined ? desk.session().path : path(file)),
    'backup.restore': ({ file, backup }) =>
      restoreBackup(context, { workspace: path(file), backup: path(backup) }),
  }
}
