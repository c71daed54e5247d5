import { parentPort, workerData } from 'node:worker_threads'
import { AppError } from '../../../shared/contract/errors.ts'
import { copyBefore } from '../store/backups.ts'
import { checkSoundness } from '../store/check-soundness.ts'
import { fileError } from '../store/file-errors.ts'
import { joinWorkspace } from '../store/open-workspace.ts'
import { sealSnapshots } from '../store/seal-snapshots.ts'
import type { CareResult, CareTask } from './care-task.ts'

const { workspace, backup, now } = workerData as CareTask
const tell = (result: CareResult): void => parentPort?.postMessage(result)

try {
  const db = joinWorkspace(workspace)
  try {
    const soundness = checkSoundness(db)
    // What is not sound is neither sealed as it is nor copied over what may be better.
    if (soundness.sound) {
      sealSnapshots(db)
      if (backup !== null) copyBefore(db, workspace, { why: backup, now: new Date(now) })
    }
    tell({ soundness, failure: null })
  } finally {
    db.close()
  }
} catch (error) {
  const known = fileError(error, workspace)
  const damaged = known instanceof AppError && known.code === 'workspace-damaged'
  const reason = String(known instanceof AppError ? (known.details['reason'] ?? known.code) : known)
  tell({
    soundness: damaged ? { sound: false, firms: 0, damaged: 0, findings: [reason], written: [] } : null,
    failure: known instanceof AppError ? known.code : 'internal',
  })
}
