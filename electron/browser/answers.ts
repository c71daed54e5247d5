import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Reply } from '../../shared/contract/reply.ts'
import { SCREEN_HEADERS } from '../core/screens/content-policy.ts'

export const NO_STORE = { ...SCREEN_HEADERS, 'cache-control': 'no-store' }
/** For files that are named after what they hold: another build has other names. */
export const FOR_GOOD = { ...SCREEN_HEADERS, 'cache-control': 'max-age=31536000, immutable' }

export function answerText(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { ...NO_STORE, 'content-type': 'text/plain; charset=utf-8' })
  response.end(`${sentence}\n`)
}

/** Every reply, a failure too, is a good answer to the request. */
export function answerReply(response: ServerResponse, reply: Reply): void {
  response.writeHead(200, { ...NO_STORE, 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(reply))
}

/**
 * The JSON that a request carries; undefined where it carries something else or more than `limit` bytes.
 * @param limit enough for a mapping of every column of the widest registry
 */
export async function readJson(request: IncomingMessage, limit = 4 * 1024 * 1024): Promise<unknown> {
  if (request.headers['content-type'] !== 'application/json') return undefined
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of request) {
    bytes += part.length
    if (bytes > limit) return undefined
    parts.push(part)
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'))
  } catch {
    return undefined
  }
}
