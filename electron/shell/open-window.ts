import { join } from 'node:path'
import { app, BrowserWindow, screen } from 'electron'
import { START_ADDRESS } from './own-address.ts'
import { windowOptions } from './window-options.ts'
import { keepPlace, readPlace, visiblePlace } from './window-place.ts'

/** Opens the one window where it was last; its page is not loaded yet. */
export function openWindow({
  placeFile,
  developing,
}: {
  readonly placeFile: string
  readonly developing: boolean
}): BrowserWindow {
  const kept = readPlace(placeFile)
  const areas = screen.getAllDisplays().map((display) => display.workArea)
  const window = new BrowserWindow(
    windowOptions({
      place: visiblePlace(kept.place, areas),
      preload: join(app.getAppPath(), 'out/electron/preload.cjs'),
      icon: join(app.getAppPath(), 'electron/shell/resources/icon.png'),
      developing,
    }),
  )
  if (kept.maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () =>
    keepPlace(placeFile, { place: window.getNormalBounds(), maximized: window.isMaximized() }),
  )
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') showStart(window)
  })
  return window
}

export function showStart(window: BrowserWindow): void {
  window.loadURL(START_ADDRESS)
}

/** A screen's address is a hash: the page stays, and with it what was typed. */
export function goTo(window: BrowserWindow, screenAddress: string): void {
  window.loadURL(`${START_ADDRESS}#${screenAddress}`)
}
