import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Visit, visitRelevo, withoutBrowser } from './harness.ts'

describe.skipIf(withoutBrowser)('the browser door', () => {
  let visit: Visit
  beforeAll(async () => {
    visit = await visitRelevo()
  })
  afterAll(() => visit.close())

  /** A request of the page itself, with its cookie. */
  const statusOf = (path: string) => visit.page.evaluate(async (path) => (await fetch(path)).status, path)

  it('shows the screens, without a fault and without asking anybody else', async () => {
    await visit.page.getByRole('main').waitFor()
    expect(await visit.page.title()).toContain('Relevo')
    expect(new URL(visit.page.url()).search).toBe('')
    expect(visit.problems()).toEqual([])
  })

  const settings = () =>
    visit.page.evaluate(async () => {
      const headers = { 'content-type': 'application/json' }
      return (await fetch('/call/settings.get', { method: 'POST', body: '{}', headers })).json()
    })

  it('answers a call of the page', async () => {
    expect(await settings()).toMatchObject({ ok: true, value: { language: 'en', author: '' } })
  })

  it('sends a content policy, and the browser holds the page to it', async () => {
    const response = await visit.page.reload()
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'")
    await visit.page.getByRole('main').waitFor()
    const ran = await visit.page.evaluate(async () => {
      const broken = new Promise((resolve) => document.addEventListener('securitypolicyviolation', resolve))
      const script = document.createElement('script')
      script.textContent = 'window.intruder = true'
      document.body.append(script)
      document.body.insertAdjacentHTML('beforeend', '<img src="x:" onerror="window.intruder = true">')
      const failed = new Promise((resolve) =>
        document.body.lastElementChild?.addEventListener('error', resolve),
      )
      await Promise.all([broken, failed])
      return 'intruder' in window
    })
    expect(ran).toBe(false)
    expect(
      await visit.page.evaluate(() =>
        fetch('https://example.org/').then(
          () => 'sent',
          () => 'kept',
        ),
      ),
    ).toBe('kept')
    expect(visit.problems().join('\n')).toMatch(/Content Security Policy/)
  })

  it('lets nobody in with a wrong key, or with one that was used', async () => {
    for (const address of [visit.door.address, `${visit.door.origin}/?key=guess`, visit.door.origin])
      expect((await fetch(address, { redirect: 'manual' })).status).toBe(403)
  })

  it('refuses the page of another program on this machine, though the browser sends it the cookie', async () => {
    let cookies = ''
    const other = createServer((request, response) => {
      cookies += request.headers.cookie
      response.end('another program')
    }).listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const stranger = await visit.page.context().newPage()
    await stranger.goto(`http://127.0.0.1:${port}/`)
    const told = await stranger.evaluate(async (address) => {
      const init: RequestInit = { method: 'POST', body: '{"author":"intruder"}', credentials: 'include' }
      const json = { 'content-type': 'application/json' }
      const tries = [fetch(address, { ...init, mode: 'no-cors' }), fetch(address, { ...init, headers: json })]
      return (await Promise.allSettled(tries)).map((one) => one.status)
    }, `${visit.door.origin}/call/settings.set`)
    expect(cookies).toContain('relevo-')
    expect(told).toEqual(['rejected', 'rejected'])
    expect((await settings()).value.author).toBe('')
    await stranger.close()
    other.close()
  })

  it.each([
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/package.json',
    '/%252e%252e%252fpackage.json',
  ])('finds nothing outside the screens: %s', async (path) => {
    expect(await statusOf(path)).toBe(404)
    visit.problems()
  })
})

describe.skipIf(withoutBrowser)('the end of the program', () => {
  it('comes with Ctrl+C, and in order', async () => {
    const visit = await visitRelevo()
    await visit.page.getByRole('main').waitFor()
    await visit.browser.close()
    expect(await visit.door.close()).toBe(0)
  })
})
