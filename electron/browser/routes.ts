import type { IncomingMessage, ServerResponse } from 'node:http'
import { readSaveRequest } from '../../shared/contract/door.ts'
import type { Reply } from '../../shared/contract/reply.ts'
import type { Words } from '../../shared/words/words.ts'
import { screenFile } from '../core/screens/screen-file.ts'
import { failure } from '../core/thread/failure.ts'
import type { RunningCore } from '../core/thread/start-core.ts'
import { answerReply, answerText, FOR_GOOD, NO_STORE, readJson } from './answers.ts'
import { answerCall } from './calls.ts'
import { answerEvents } from './events.ts'
import type { SaveTargets } from './save-targets.ts'
import { keepUpload } from './uploads.ts'

export interface Rooms {
  readonly core: RunningCore
  readonly words: Words
  readonly screensFolder: string
  readonly documentsFolder: string
  readonly targets: SaveTargets
}

interface Asked extends Rooms {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** What follows the route's path: a call's name, a file's handle. */
  readonly rest: string
  readonly query: URLSearchParams
}

/** By method and the path's first part; any other GET is for a file of the screens. */
const ROUTES: Readonly<Record<string, (asked: Asked) => Promise<void> | void>> = {
  'POST call': ({ request, response, rest, core }) =>
    answerCall(request, response, { call: rest, send: core.send }),
  'GET events': ({ response, core }) => answerEvents(response, core.listen),
  'POST upload': upload,
  'POST save-target': saveTarget,
  'GET download': async ({ response, rest, targets, words }) => {
    if (!(await targets.deliver(rest, response))) answerText(response, 404, words.say('door.nothing-here'))
  },
}

export type Route = (request: IncomingMessage, response: ServerResponse, address: URL) => Promise<void>

export function createRoutes(rooms: Rooms): Route {
  return async (request, response, { pathname, searchParams }) => {
    const [, first = '', rest = ''] = pathname.split('/')
    const name = `${request.method} ${first}`
    const answer = Object.hasOwn(ROUTES, name) ? ROUTES[name] : undefined
    if (answer) await answer({ ...rooms, request, response, rest, query: searchParams })
    else await answerScreen(rooms, response, pathname)
  }
}

async function upload({ request, response, query, core, documentsFolder, words }: Asked): Promise<void> {
  const name = query.get('name') ?? ''
  answerReply(
    response,
    await writing(words, name, async () => {
      const { path, ...kept } = await keepUpload(request, documentsFolder, name)
      return { file: core.grant(path), ...kept }
    }),
  )
}

async function saveTarget({ request, response, targets, words }: Asked): Promise<void> {
  const wanted = readSaveRequest(await readJson(request))
  answerReply(
    response,
    wanted === null
      ? failure(words, 'input-not-valid', { call: 'save-target', reason: 'suggestedName, purpose' })
      : await writing(words, wanted.suggestedName, () => targets.make(wanted)),
  )
}

/** A door's own write; what the disk refuses is told as the core tells it. */
async function writing(words: Words, file: string, write: () => Promise<unknown>): Promise<Reply> {
  try {
    return { ok: true, value: await write() }
  } catch (error) {
    const reason = String((error as NodeJS.ErrnoException).code)
    return reason === 'ENOSPC'
      ? failure(words, 'disk-full')
      : failure(words, 'file-not-writable', { file, reason })
  }
}

async function answerScreen(
  { screensFolder, words }: Rooms,
  response: ServerResponse,
  pathname: string,
): Promise<void> {
  const found = await screenFile(screensFolder, pathname)
  if (found === null) return answerText(response, 404, words.say('door.nothing-here'))
  const keeping = pathname.startsWith('/assets/') ? FOR_GOOD : NO_STORE
  response.writeHead(200, { ...keeping, 'content-type': found.contentType })
  response.end(found.body)
}
