import { app, type Session, shell, type WebContents } from 'electron'
import { isOutsideLink, mayLoad } from './own-address.ts'

/** Nothing that a page could ask a session for is granted, and nothing outside the program is loaded. */
export function guardSession(session: Session, developing: boolean): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler(null)
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => event.preventDefault())
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url, developing) }))
}

/** Every page that will ever be: it stays where it is, opens no window, and holds no other page. */
export function guardPages(): void {
  app.on('web-contents-created', (_event, contents) => guardPage(contents))
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault()
    answer(false)
  })
}

function guardPage(contents: WebContents): void {
  const stay = (event: { preventDefault(): void }) => event.preventDefault()
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-attach-webview', stay)
  contents.setWindowOpenHandler(({ url }) => {
    if (isOutsideLink(url)) shell.openExternal(url)
    return { action: 'deny' }
  })
}
