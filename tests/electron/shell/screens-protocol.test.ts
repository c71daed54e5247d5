import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Session } from 'electron'
import { describe, expect, it } from 'vitest'
import { SCHEME_RIGHTS, serveScreens } from '../../../electron/shell/screens-protocol.ts'
import { tempFolder } from '../core/temp-folder.ts'

const folder = tempFolder()
const screens = join(folder, 'screens')
mkdirSync(screens)
writeFileSync(join(screens, 'index.html'), '<!doctype html>')
writeFileSync(join(folder, 'secret.html'), 'secret')

type Answer = (request: { url: string; method: string }) => Promise<Response>
const answers: Answer[] = []
const session = { protocol: { handle: (_scheme: string, answer: Answer) => answers.push(answer) } }
serveScreens(session as unknown as Session, screens)
const get = async (url: string, method = 'GET') => answers[0]?.({ url, method })

describe('app://', () => {
  it('serves the screens, each answer with the content policy', async () => {
    const page = await get('app://relevo/')
    expect(page?.status).toBe(200)
    expect(page?.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await page?.text()).toBe('<!doctype html>')
  })

  it.each([
    'app://relevo/../secret.html',
    'app://relevo/..%2fsecret.html',
    'app://relevo/%2e%2e/secret.html',
    'app://relevo/%252e%252e%252fsecret.html',
    'app://relevo/..%5csecret.html',
    'app://elsewhere/index.html',
    'app://relevo@elsewhere/index.html',
  ])('finds nothing at %s, and says so under the same policy', async (address) => {
    const page = await get(address)
    expect(page?.status).toBe(404)
    expect(page?.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it('answers no other request than one for a file', async () => {
    expect((await get('app://relevo/', 'POST'))?.status).toBe(404)
  })

  it('has no right to go around the policy', () => {
    expect(SCHEME_RIGHTS.privileges).toEqual({ standard: true, secure: true, supportFetchAPI: true })
  })
})
