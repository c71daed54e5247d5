import type { CallName, Input, Output } from './api.ts'
import type { Failure, Send } from './reply.ts'

/** A call that the core answered with a failure; `failure.message` is a sentence for the person. */
export class CallError extends Error {
  override readonly name = 'CallError'
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.message)
    this.failure = failure
  }
}

export type Client = <K extends CallName>(name: K, input: Input<K>) => Promise<Output<K>>

/** A typed client over any transport. The checks live at the other end. */
export const connect =
  (send: Send): Client =>
  async <K extends CallName>(name: K, input: Input<K>) => {
    const reply = await send(name, input)
    if (!reply.ok) throw new CallError(reply.error)
    return reply.value as Output<K>
  }
