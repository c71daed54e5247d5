import type { ServerResponse } from 'node:http'
import type { Listen } from '../../shared/contract/reply.ts'
import { NO_STORE } from './answers.ts'

const SIGN_OF_LIFE_MS = 25_000

/** GET /events: the core's progress, as server-sent events. */
export function answerEvents(response: ServerResponse, listen: Listen): void {
  response.writeHead(200, { ...NO_STORE, 'content-type': 'text/event-stream; charset=utf-8' })
  response.flushHeaders()
  const stop = listen((event) => response.write(`event: progress\ndata: ${JSON.stringify(event)}\n\n`))
  const signs = setInterval(() => response.write(': \n\n'), SIGN_OF_LIFE_MS)
  response.on('close', () => {
    stop()
    clearInterval(signs)
  })
}
