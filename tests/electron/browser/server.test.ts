import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type BrowserDoor, openBrowserDoor } from '../../../electron/browser/server.ts'
import { createFileHandles } from '../../../electron/core/thread/file-handles.ts'
import type { RunningCore } from '../../../electron/core/thread/start-core.ts'
import type { ProgressEvent } from '../../../shared/contract/events.ts'
import { createWords } from '../../../shared/words/words.ts'

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

let folder: string
let door: BrowserDoor
let origin: string
let cookie: string
const handles = createFileHandles()
const listeners = new Set<(event: ProgressEvent) => void>()
/** A core of one call: it answers with what it was asked, which is all that a door has to carry. */
const core: RunningCore = {
  send: async (call, input) => ({ ok: true, value: { call, input } }),
  listen(handler) {
    listeners.add(handler)
    return () => listeners.delete(handler)
  },
  grant: handles.handleOf,
  close: async () => {},
}

/** Node's own client sends what it is told: no browser tidies the path or the headers. */
function ask(method: string, path: string, headers: Record<string, string> = {}, body = ''): Promise<Answer> {
  const { hostname, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, method, path, headers: { cookie, ...headers } }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part) => {
        text += part
      })
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      )
    })
    asked.on('error', reject).end(body)
  })
}
const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  ask('POST', path, { origin, 'content-type': 'application/json', ...headers }, body)

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'relevo-test-'))
  mkdirSync(join(folder, 'screens'))
  writeFileSync(join(folder, 'screens', 'index.html'), '<p>Relevo</p>')
  writeFileSync(join(folder, 'secret.html'), 'secret')
  door = await openBrowserDoor({
    core,
    words: createWords('en'),
    screensFolder: join(folder, 'screens'),
    documentsFolder: join(folder, 'documents'),
    port: 0,
  })
  origin = new URL(door.address).origin
  cookie = ''
  const entered = await ask('GET', new URL(door.address).pathname + new URL(door.address).search)
  cookie = String(entered.headers['set-cookie']).split(';')[0] ?? ''
})
afterEach(async () => {
  await door.close()
  rmSync(folder, { recursive: true })
})

describe('who is let in', () => {
  it('serves the screens with a content policy to the browser that brought the key', async () => {
    const { status, headers, body } = await ask('GET', '/')
    expect([status, body]).toEqual([200, '<p>Relevo</p>'])
    expect(headers['content-security-policy']).toContain("default-src 'none'")
  })

  it('refuses a browser without the cookie, with a used key or with a wrong one', async () => {
    cookie = ''
    expect((await ask('GET', '/')).status).toBe(403)
    expect((await ask('GET', new URL(door.address).search.replace('?', '/?'))).status).toBe(403)
    expect((await ask('GET', '/?key=guess')).status).toBe(403)
    expect((await post('/call/workspace.recent', '{}')).status).toBe(403)
  })

  it.each(['relevo.example:80', 'localhost', '127.0.0.1', '127.0.0.1:1'])(
    'refuses a request under the name %s',
    async (host) => {
      expect((await ask('GET', '/', { host })).status).toBe(403)
    },
  )

  it.each(['http://relevo.example', 'null', 'http://127.0.0.1:1', 'https://127.0.0.1'])(
    'refuses a request of a page from %s',
    async (stranger) => {
      expect((await post('/call/workspace.recent', '{}', { origin: stranger })).status).toBe(403)
      expect((await ask('GET', '/events', { origin: stranger })).status).toBe(403)
    },
  )

  it('refuses a call that does not say where it comes from, and other methods', async () => {
    const headers = { 'content-type': 'application/json' }
    expect((await ask('POST', '/call/workspace.recent', headers, '{}')).status).toBe(403)
    expect((await ask('PUT', '/call/workspace.recent', { origin, ...headers }, '{}')).status).toBe(403)
    expect((await ask('OPTIONS', '/call/workspace.recent', { origin })).status).toBe(403)
  })
})

describe('what is served', () => {
  it.each([
    '/../secret.html',
    '/%2e%2e/secret.html',
    '/..%2fsecret.html',
    '/%2e%2e%5csecret.html',
    '/%252e%252e/secret.html',
    '//secret.html',
    '/screens/../../secret.html',
  ])('finds nothing outside the screens: %s', async (path) => {
    const { status, body } = await ask('GET', path)
    expect(status).toBeGreaterThanOrEqual(403)
    expect(body).not.toContain('secret')
  })

  it('carries a call to the core and its reply back', async () => {
    const { body } = await post('/call/note.add', '{"firm":"1","text":"Hola"}')
    expect(JSON.parse(body)).toEqual({
      ok: true,
      value: { call: 'note.add', input: { firm: '1', text: 'Hola' } },
    })
  })

  it('hands on what is no JSON as nothing, which no call accepts', async () => {
    const { body } = await post('/call/note.add', '{"firm":')
    expect(JSON.parse(body).value.input).toBeUndefined()
  })

  it('passes progress on as it comes', async () => {
    const { hostname, port } = new URL(origin)
    const seen = new Promise<string>((resolve) => {
      request({ hostname, port, path: '/events', headers: { cookie } }, (response) => {
        response.once('data', (part: Buffer) => {
          resolve(part.toString())
          response.destroy()
        })
        for (const listener of listeners)
          listener({ job: 'j', phase: 'reading', done: 1, total: 2, unit: 'rows', rows: 1 })
      }).end()
    })
    expect(await seen).toMatch(/^event: progress\ndata: \{"job":"j",.*\}\n\n$/)
  })
})

describe('files', () => {
  const upload = (name: string, body: string) =>
    post(`/upload?name=${encodeURIComponent(name)}`, body, { 'content-type': 'application/octet-stream' })

  it('keeps an upload in the documents under a safe name and gives a handle for it', async () => {
    const { value } = JSON.parse((await upload('../../firms.csv', 'name\nHerrería Ruiz\n')).body)
    expect(value).toEqual({ file: expect.any(String), name: 'firms.csv', bytes: 20 })
    expect(handles.pathOf(value.file)).toBe(join(folder, 'documents', 'firms.csv'))
    expect(readFileSync(handles.pathOf(value.file), 'utf8')).toBe('name\nHerrería Ruiz\n')
  })

  it('uses a file that is there already with the same content, and never replaces another', async () => {
    await upload('firms.csv', 'one')
    await upload('firms.csv', 'one')
    await upload('firms.csv', 'two')
    expect(readdirSync(join(folder, 'documents')).sort()).toEqual(['firms (2).csv', 'firms.csv'])
    expect(readFileSync(join(folder, 'documents', 'firms.csv'), 'utf8')).toBe('one')
  })

  it('says that a file cannot be kept where the folder cannot be made', async () => {
    writeFileSync(join(folder, 'documents'), 'a file in the way')
    const { error } = JSON.parse((await upload('firms.csv', 'one')).body)
    expect(error.code).toBe('file-not-writable')
    expect(error.message).toContain('firms.csv')
  })

  it('hands out a file that it made to be taken away, once it is written', async () => {
    const wanted = JSON.stringify({ suggestedName: 'list: 1/2.csv', purpose: 'table' })
    const { value } = JSON.parse((await post('/save-target', wanted)).body)
    expect(value.name).toBe('2.csv')
    expect((await ask('GET', `/download/${value.file}`)).status).toBe(404)
    writeFileSync(handles.pathOf(value.file), 'rank\n1\n')
    const { headers, body } = await ask('GET', `/download/${value.file}`)
    expect(body).toBe('rank\n1\n')
    expect(headers['content-disposition']).toContain('attachment')
  })

  it('keeps a new workspace in the documents and hands no other file out', async () => {
    const wanted = JSON.stringify({ suggestedName: 'Ribera.relevo', purpose: 'workspace' })
    const { value } = JSON.parse((await post('/save-target', wanted)).body)
    expect(handles.pathOf(value.file)).toBe(join(folder, 'documents', 'Ribera.relevo'))
    writeFileSync(handles.pathOf(value.file), 'workspace')
    expect((await ask('GET', `/download/${value.file}`)).status).toBe(404)
    expect((await ask('GET', '/download/__proto__')).status).toBe(404)
  })

  it('refuses a place for an unknown purpose', async () => {
    const { body } = await post('/save-target', '{"suggestedName":"a.csv","purpose":"anything"}')
    expect(JSON.parse(body).error.code).toBe('input-not-valid')
  })
})
