import { parentPort, workerData } from 'node:worker_threads'
import { AppError } from '../../../shared/contract/errors.ts'
import { fileError } from '../store/file-errors.ts'
import { joinWorkspace } from '../store/open-workspace.ts'
import type { ImportMessage, ImportTask } from './import-task.ts'
import { runImport } from './run-import.ts'

const task = workerData as ImportTask
const port = parentPort
if (port === null) throw new Error('import-thread runs as a worker')
const tell = (message: ImportMessage): void => port.postMessage(message)

const db = joinWorkspace(task.workspace)
try {
  const staged = await runImport(db, task, (progress) => tell({ kind: 'progress', progress }))
  tell({ kind: 'staged', ...staged })
} catch (error) {
  const failure = asAppError(error)
  tell({ kind: 'failed', code: failure.code, details: failure.details })
} finally {
  db.close()
}

function asAppError(error: unknown): AppError {
  const known = fileError(error, task.workspace)
  return known instanceof AppError ? known : new AppError('internal', { reason: String(known) })
}
