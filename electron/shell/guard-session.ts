import type { Session } from 'electron'
import { mayLoad } from './own-address.ts'

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
