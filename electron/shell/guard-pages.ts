import type { App, WebContents } from 'electron'
import { isOutsideLink } from './own-address.ts'

/**
 * Every page that will ever be: it stays where it is, opens no window, and holds no other page.
 * @param openOutside hands an address to the system's own programs
 */
export function guardPages(app: App, openOutside: (address: string) => void): void {
  app.on('web-contents-created', (_event, contents) => guardPage(contents, openOutside))
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault()
    answer(false)
  })
}

function guardPage(contents: WebContents, openOutside: (address: string) => void): void {
  const stay = (event: { preventDefault(): void }) => event.preventDefault()
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-attach-webview', stay)
  contents.setWindowOpenHandler(({ url }) => {
    if (isOutsideLink(url)) openOutside(url)
    return { action: 'deny' }
  })
}
