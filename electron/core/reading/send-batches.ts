import type { MessagePort, TransferListItem } from 'node:worker_threads'
import { AppError, type ErrorCode, type ErrorDetails } from '../../../shared/contract/errors.ts'

export type BatchMessage<B> =
  | { readonly kind: 'batch'; readonly batch: B }
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly details: ErrorDetails }

/** Batches on their way at most: enough to keep both threads busy, few enough to bound memory. */
const IN_FLIGHT = 4

/**
 * Sends batches to the thread that asked for them (`threadedBatches`), which answers each one that it is through with,
 * and ends the thread. `file` is the name by which a failure to read it is told.
 */
export async function sendBatches<B>(
  port: MessagePort | null,
  batches: AsyncIterable<B>,
  file: string,
  transfersOf: (batch: B) => TransferListItem[] = () => [],
): Promise<void> {
  if (port === null) throw new Error('this file runs as a worker')
  let credit = IN_FLIGHT
  let wake: (() => void) | null = null
  port.on('message', () => {
    credit += 1
    wake?.()
  })
  const send = (message: BatchMessage<B>, transfers: TransferListItem[] = []): void =>
    port.postMessage(message, transfers)
  try {
    for await (const batch of batches) {
      if (credit === 0) await new Promise<void>((resolve) => (wake = resolve))
      wake = null
      credit -= 1
      send({ kind: 'batch', batch }, transfersOf(batch))
    }
  } catch (error) {
    send({ kind: 'failed', ...failureOf(error, file) })
  } finally {
    port.close()
  }
}

/** An error loses its class on the way to another thread: what it says goes as data. */
function failureOf(
  error: unknown,
  file: string,
): { readonly code: ErrorCode; readonly details: ErrorDetails } {
  if (error instanceof AppError) return { code: error.code, details: error.details }
  const reason = (error as NodeJS.ErrnoException).code ?? String(error)
  return { code: 'file-not-readable', details: { file, reason } }
}
