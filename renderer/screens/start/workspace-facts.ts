import type { WorkspaceInfo } from '../../../shared/contract/workspace.ts'
import type { Words } from '../../../shared/words/words.ts'

/** "12,004 firms · data of 3 Nov 2025", or that the workspace is empty. */
export function workspaceFacts({ firms, asOf }: WorkspaceInfo, { say, number, date }: Words): string {
  if (firms === 0) return say('start.recent-no-data')
  const count = say('start.current-firms', { count: firms, firms: number(firms) })
  return asOf === null ? count : `${count} · ${say('start.current-as-of', { date: date(asOf) })}`
}
