import { EventEmitter } from 'node:events'
import type { App, Session, WebContents } from 'electron'
import { describe, expect, it } from 'vitest'
import { guardPages } from '../../../electron/shell/guard-pages.ts'
import { guardSession } from '../../../electron/shell/guard-session.ts'

/** Electron's runtime cannot be had everywhere: what is told to it is written down and asked, as it would ask. */
function listening() {
  const told: Record<string, unknown> = {}
  const emitter = new EventEmitter()
  const target: unknown = new Proxy(emitter, {
    get: (_target, name) => {
      if (name === 'on') return emitter.on.bind(emitter)
      if (name === 'webRequest') return target
      return (value: unknown) => {
        told[String(name)] = value
      }
    },
  })
  return { target, told, emitter }
}

type Ask = (...args: unknown[]) => unknown

const isPrevented = (emitter: EventEmitter, name: string): boolean => {
  let prevented = false
  emitter.emit(name, { preventDefault: () => (prevented = true) })
  return prevented
}

describe('guardSession', () => {
  const { target, told, emitter } = listening()
  guardSession(target as Session, false)

  it('grants no permission, whoever asks for whatever', () => {
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'hid',
      'openExternal',
    ]) {
      let granted: unknown = 'never answered'
      const request = told['setPermissionRequestHandler'] as Ask
      request({}, permission, (answer: unknown) => (granted = answer))
      expect(granted).toBe(false)
      expect((told['setPermissionCheckHandler'] as Ask)({}, permission)).toBe(false)
    }
    expect((told['setDevicePermissionHandler'] as Ask)({ deviceType: 'usb' })).toBe(false)
  })

  it('lets no request out of the program, and no file in from the disk', () => {
    const cancelled = (url: string) => {
      let answered = { cancel: false }
      const ask = told['onBeforeRequest'] as Ask
      ask({ url }, (answer: { cancel: boolean }) => (answered = answer))
      return answered.cancel
    }
    for (const url of [
      'https://example.org/',
      'http://127.0.0.1/',
      'file:///etc/passwd',
      'wss://example.org/',
    ])
      expect(cancelled(url)).toBe(true)
    expect(cancelled('app://relevo/assets/index.js')).toBe(false)
  })

  it('takes no download', () => {
    expect(isPrevented(emitter, 'will-download')).toBe(true)
  })
})

describe('guardPages', () => {
  const app = listening()
  const opened: string[] = []
  guardPages(app.target as App, (address) => opened.push(address))
  const page = listening()
  app.emitter.emit('web-contents-created', {}, page.target as WebContents)

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
    'keeps every page where it is: %s',
    (name) => {
      expect(isPrevented(page.emitter, name)).toBe(true)
    },
  )

  it('opens no window, and hands only web pages and letters to the system', () => {
    const open = page.told['setWindowOpenHandler'] as Ask
    for (const url of [
      'https://example.org/',
      'mailto:a@example.org',
      'file:///etc/passwd',
      'smb://a/b',
      'app://relevo/',
    ])
      expect(open({ url })).toEqual({ action: 'deny' })
    expect(opened).toEqual(['https://example.org/', 'mailto:a@example.org'])
  })

  it('trusts no certificate that the system does not trust', () => {
    let trusted: unknown
    const event = { preventDefault: () => {} }
    app.emitter.emit('certificate-error', event, {}, '', '', {}, (answer: unknown) => (trusted = answer))
    expect(trusted).toBe(false)
  })
})
