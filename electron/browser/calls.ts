import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Send } from '../../shared/contract/reply.ts'
import { NO_STORE, readJson } from './answers.ts'

/** Browsers give up on an answer of which nothing arrives for five minutes; JSON may begin with blanks. */
const SIGN_OF_LIFE_MS = 30_000

/** POST /call/<name>: the one way to the core. */
export async function answerCall(
  request: IncomingMessage,
  response: ServerResponse,
  { call, send }: { readonly call: string; readonly send: Send },
): Promise<void> {
  const input = await readJson(request)
  response.writeHead(200, { ...NO_STORE, 'content-type': 'application/json; charset=utf-8' })
  const signs = setInterval(() => response.write(' '), SIGN_OF_LIFE_MS)
  try {
    response.end(JSON.stringify(await send(call, input)))
  } finally {
    clearInterval(signs)
  }
}
