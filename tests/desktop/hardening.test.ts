import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenProgram, openProgram } from './open-window.ts'

describe('the window’s protections, as Electron reports them', () => {
  let program: OpenProgram
  beforeAll(async () => {
    program = await openProgram()
  })
  afterAll(() => program.close())

  it('hold for the page that is shown', async () => {
    const preferences = await program.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      // Not in the published types, though in the documentation of its tests.
      return (
        contents as unknown as { getLastWebPreferences(): Record<string, unknown> }
      ).getLastWebPreferences()
    })
    expect(preferences).toMatchObject({
      nodeIntegration: false,
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
    })
  })

  it('leave the page without Node, and with three functions of ours', async () => {
    const found = await program.page.evaluate(() => ({
      node: ['require', 'process', 'module', 'Buffer', '__dirname', 'global'].filter(
        (name) => name in window,
      ),
      door: Object.keys((window as unknown as { relevo: object }).relevo).sort(),
    }))
    expect(found).toEqual({ node: [], door: ['accept', 'listen', 'send'] })
  })

  it.each([
    'https://example.org/',
    'http://127.0.0.1:9/',
    'file:///etc/passwd',
    'app://relevo/../../package.json',
    'app://relevo/%2e%2e/package.json',
    'app://relevo/..%5cpackage.json',
    'app://relevo/%252e%252e%252fpackage.json',
  ])('load nothing from %s', async (address) => {
    const got = await program.page.evaluate(
      (url) =>
        fetch(url).then(
          (answer) => answer.ok,
          () => false,
        ),
      address,
    )
    expect(got).toBe(false)
  })

  it('run no script that came as text', async () => {
    const ran = await program.page.evaluate(async () => {
      const broken = new Promise((resolve) => document.addEventListener('securitypolicyviolation', resolve))
      document.body.insertAdjacentHTML('beforeend', '<img src="x:" onerror="window.intruder = true">')
      const script = document.createElement('script')
      script.textContent = 'window.intruder = true'
      document.body.append(script)
      await broken
      return 'intruder' in window
    })
    expect(ran).toBe(false)
  })

  it('open no window and go nowhere', async () => {
    const before = program.page.url()
    await program.page.evaluate(() => {
      window.open('app://relevo/')
      window.open('file:///etc/passwd')
      location.href = 'file:///etc/passwd'
    })
    await program.page.getByRole('main').waitFor()
    expect(program.page.url()).toBe(before)
    expect(program.app.windows()).toHaveLength(1)
  })

  it('grant nothing', async () => {
    const states = await program.page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone'] as PermissionName[]
      const asked = names.map((name) => navigator.permissions.query({ name }))
      return (await Promise.all(asked)).map((one) => one.state)
    })
    expect(states.every((state) => state === 'denied')).toBe(true)
  })

  it('answer no frame inside the page, and no page in a window of its own', async () => {
    const refused = await program.app.evaluate(async ({ BrowserWindow }) => {
      const stranger = new BrowserWindow({ show: false })
      await stranger.loadURL('data:text/html,<p>stranger</p>').catch(() => undefined)
      const door = await stranger.webContents.executeJavaScript('typeof window.relevo')
      stranger.destroy()
      return door
    })
    expect(refused).toBe('undefined')
  })

  it('survive every odd call', async () => {
    const answers = await program.page.evaluate(async () => {
      const { send } = (
        window as unknown as { relevo: { send: (...args: unknown[]) => Promise<{ ok: boolean }> } }
      ).relevo
      const odd = [
        undefined,
        null,
        7,
        '',
        '__proto__',
        'constructor',
        'workspace.open',
        'import.stage',
        'door.save',
      ]
      const inputs = [
        undefined,
        null,
        [],
        'x'.repeat(10_000),
        { file: '../../etc/passwd' },
        { __proto__: null },
      ]
      const all = odd.flatMap((call) => inputs.map((input) => send(call, input)))
      return (await Promise.all(all)).map((reply) => reply.ok)
    })
    expect(answers.every((ok) => ok === false)).toBe(true)
  })
})
