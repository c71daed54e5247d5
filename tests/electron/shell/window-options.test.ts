import { describe, expect, it } from 'vitest'
import { windowOptions } from '../../../electron/shell/window-options.ts'

const given = { place: { width: 800, height: 600 }, preload: '/out/preload.cjs', icon: '/icon.png' }

describe('windowOptions', () => {
  it('keeps the page apart from Node and from the preload', () => {
    expect(windowOptions({ ...given, developing: false }).webPreferences).toMatchObject({
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
    })
  })

  it('switches on nothing of the browser’s that is off', () => {
    const preferences = windowOptions({ ...given, developing: true }).webPreferences ?? {}
    for (const name of ['enableBlinkFeatures', 'disableBlinkFeatures', 'additionalArguments'])
      expect(preferences).not.toHaveProperty(name)
  })

  it('has developer tools in a checkout only', () => {
    expect(windowOptions({ ...given, developing: true }).webPreferences?.devTools).toBe(true)
    expect(windowOptions({ ...given, developing: false }).webPreferences?.devTools).toBe(false)
  })
})
