import type { CustomScheme, Session } from 'electron'
import { SCREEN_HEADERS } from '../core/screens/content-policy.ts'
import { screenFile } from '../core/screens/screen-file.ts'
import { isOwnAddress, SCHEME } from './own-address.ts'

/** To be announced before the program is ready. The content policy holds for it: it is not to be gone around. */
export const SCHEME_RIGHTS: CustomScheme = {
  scheme: SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true },
}

/** Serves the built screens, and nothing else on the disk, as app://relevo/…. */
export function serveScreens(session: Session, folder: string): void {
  session.protocol.handle(SCHEME, async ({ url, method }) => {
    const own = method === 'GET' && isOwnAddress(url)
    const found = own ? await screenFile(folder, new URL(url).pathname) : null
    if (found === null) return new Response(null, { status: 404, headers: SCREEN_HEADERS })
    return new Response(found.body, { headers: { ...SCREEN_HEADERS, 'content-type': found.contentType } })
  })
}
