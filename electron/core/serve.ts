import type { Api } from '../../shared/contract/api.ts'
import { checks, isCallName } from '../../shared/contract/checks.ts'
import { AppError } from '../../shared/contract/errors.ts'
import type { Reply, Send } from '../../shared/contract/reply.ts'
import type { Words } from '../../shared/words/words.ts'
import { fileError } from './store/file-errors.ts'

/** The application as a door holds it. */
export interface App {
  readonly api: Api
  /** The words of the session's language, which the person may change. */
  readonly words: () => Words
  /** Name of the workspace that is open, for sentences about it; empty for none. */
  readonly workspace: () => string
}

/**
 * Dispatches calls: a known name, a valid input, an answer. Never throws; what goes wrong travels as data, and what
 * is no AppError is a bug: told to `onBug`, shown as such.
 */
export function serve(app: App, onBug: (error: unknown) => void = () => {}): Send {
  return async (call, input) => {
    try {
      return { ok: true, value: await dispatch(app.api, call, input) }
    } catch (caught) {
      const error = fileError(caught, app.workspace())
      if (!(error instanceof AppError)) onBug(error)
      return failure(error, app.words())
    }
  }
}

async function dispatch(api: Api, call: string, input: unknown): Promise<unknown> {
  if (!isCallName(call)) throw new AppError('call-unknown', { call })
  const checked = checks[call].safeParse(input)
  if (!checked.success) {
    const issue = checked.error.issues[0]
    const reason = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`
    throw new AppError('input-not-valid', { call, reason })
  }
  // The check above is the one of this very call, which TypeScript cannot see across the union of all calls.
  const handler = api[call] as (input: unknown) => unknown
  return (await handler(checked.data)) ?? null
}

function failure(error: unknown, words: Words): Reply {
  const known =
    error instanceof AppError
      ? error
      : new AppError('internal', { reason: error instanceof Error ? error.message : String(error) })
  const message = words.say(`errors.${known.code}`, known.details)
  return { ok: false, error: { code: known.code, message, details: known.details } }
}
