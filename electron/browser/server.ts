import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Words } from '../../shared/words/words.ts'
import type { RunningCore } from '../core/thread/start-core.ts'
import { answerText } from './answers.ts'
import { createRoutes } from './routes.ts'
import { createSaveTargets } from './save-targets.ts'
import { createSession, type Session } from './session.ts'
import { isStranger } from './stranger.ts'

export interface BrowserDoor {
  /** With the key that lets one browser in: `http://127.0.0.1:PORT/?key=…`. */
  readonly address: string
  readonly close: () => Promise<void>
}

export interface BrowserDoorOptions {
  readonly core: RunningCore
  readonly words: Words
  /** The built screens. */
  readonly screensFolder: string
  /** Uploads and new workspaces go here. */
  readonly documentsFolder: string
  /** 0 lets the system choose a free one. */
  readonly port: number
}

/**
 * Serves the screens and the core to a browser on this machine, and to nobody else.
 * @throws what the system reports where the port is taken
 */
export async function openBrowserDoor(options: BrowserDoorOptions): Promise<BrowserDoor> {
  const server = createServer()
  server.requestTimeout = 0
  server.listen(options.port, '127.0.0.1')
  await once(server, 'listening')

  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  const session = createSession(port)
  const targets = createSaveTargets(options.documentsFolder, options.core.grant)
  const route = createRoutes({ ...options, targets })

  server.on('request', async (request, response) => {
    try {
      const address = letIn({ request, response, session, origin, words: options.words })
      if (address) await route(request, response, address)
    } catch {
      if (response.headersSent) response.destroy()
      else answerText(response, 500, options.words.say('door.failed'))
    }
  })

  return {
    address: `${origin}/?key=${session.key}`,
    async close() {
      server.close()
      server.closeAllConnections()
      await targets.clear()
    },
  }
}

interface Visit {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly session: Session
  readonly origin: string
  readonly words: Words
}

/** The address asked for, or null where the visit has been answered already. */
function letIn({ request, response, session, origin, words }: Visit): URL | null {
  const target = request.url ?? ''
  if (isStranger(request, origin) || !target.startsWith('/') || target.startsWith('//')) {
    answerText(response, 403, words.say('door.stranger'))
    return null
  }
  const address = new URL(target, origin)
  const key = address.pathname === '/' ? address.searchParams.get('key') : null
  const cookie = key === null ? null : session.exchange(key)
  if (cookie !== null) {
    response.writeHead(303, { location: '/', 'set-cookie': cookie, 'referrer-policy': 'no-referrer' })
    response.end()
    return null
  }
  if (!session.holds(request.headers.cookie)) {
    answerText(response, 403, words.say('door.no-key'))
    return null
  }
  return address
}
