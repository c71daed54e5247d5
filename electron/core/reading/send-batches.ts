import type { MessagePort, TransferListItem } from 'node:worker_threads'

export type BatchMessage<B> =
  | { readonly kind: 'batch'; readonly batch: B }
  | { readonly kind: 'failed'; readonly code: string | null; readonly reason: string }

/** Batches on their way at most: enough to keep both threads busy, few enough to bound memory. */
const IN_FLIGHT = 4

/**
 * Sends batches to the thread that asked for them (`threadedBatches`), which answers each one that it is through with,
 * and ends the thread.
 */
export async function sendBatches<B>(
  port: MessagePort | null,
  batches: AsyncIterable<B>,
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
    const code = (error as NodeJS.ErrnoException).code ?? null
    send({ kind: 'failed', code, reason: String(error) })
  } finally {
    port.close()
  }
}
