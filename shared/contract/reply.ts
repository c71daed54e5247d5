import type { ErrorCode, ErrorDetails } from './errors.ts'
import type { ProgressEvent } from './events.ts'

/** What a failed call says: `message` is a sentence in the session's language. */
export interface Failure {
  readonly code: ErrorCode
  readonly message: string
  readonly details: ErrorDetails
}

/** Errors travel as data: Electron forwards only an error's message. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: Failure }

/** A transport is this one function. */
export type Send = (call: string, input: unknown) => Promise<Reply>

/** Subscribes to what the core reports; returns the way to stop. */
export type Listen = (handler: (event: ProgressEvent) => void) => () => void
