import { History } from 'lucide-react'
import { CallError } from '../../../shared/contract/connect.ts'
import { Button } from '../../parts/button.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import type { WorkspaceEntry } from '../../parts/workspace/use-workspace-entry.ts'

/** Failures after which a copy may be what is wanted. */
const RESTORABLE: ReadonlySet<string> = new Set([
  'workspace-damaged',
  'workspace-not-ours',
  'workspace-strange',
  'workspace-missing',
])

/** The file that could not be opened, where its copies may help; null otherwise. */
export const restorableFile = ({ error, lastFile }: WorkspaceEntry): string | null =>
  error instanceof CallError && RESTORABLE.has(error.failure.code) ? lastFile : null

/** The copies of a workspace that cannot be opened, each with what one chooses it by. */
export function Recovery({ file, entry }: { readonly file: string; readonly entry: WorkspaceEntry }) {
  const { say, date, number } = useWords()
  const list = useCall('backup.list', { file })
  if (list.data === undefined) return <FailureNotice error={list.error} />
  const { backups } = list.data
  if (backups.length === 0) return <p>{say('privacy.no-copies')}</p>
  return (
    <section>
      <h2>{say('privacy.copies-title')}</h2>
      <p>{say('privacy.copies-text')}</p>
      <ul>
        {backups.map(({ backup, madeAt, firms, notes, readable }) => (
          <li key={backup}>
            <Button
              kind="plain"
              icon={History}
              isDisabled={!readable || entry.busy !== null}
              onPress={() => void entry.restore(file, backup)}
            >
              {say(readable ? 'privacy.copy' : 'privacy.copy-damaged', {
                date: date(madeAt),
                time: madeAt.slice(11, 16),
                firms: number(firms),
                notes: number(notes),
              })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
