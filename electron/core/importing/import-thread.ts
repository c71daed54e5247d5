import { parentPort, workerData } from 'node:worker_threads'
import { AppError } from '../../../shared/contract/errors.ts'
import { joinWorkspace, withFileErrors } from '../store/open-workspace.ts'
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
  if (error instanceof AppError) return error
  try {
    return withFileErrors(task.workspace, () => {
      throw error
    })
  } catch (translated) {
    return translated instanceof AppError
      ? translated
      : new AppError('internal', { reason: String(translated) })
  }
}
