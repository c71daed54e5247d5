export const SCHEME = 'app'
const HOST = 'relevo'
export const START_ADDRESS = `${SCHEME}://${HOST}/`

/** Whether an address is one of the program's own pages. Parsed, never compared by its beginning. */
export function isOwnAddress(address: string): boolean {
  const url = parsed(address)
  return url?.protocol === `${SCHEME}:` && url.hostname === HOST
}

/** What the window may load: its own files, and what is already in its memory. The rest of the world is not asked. */
export function mayLoad(address: string, developing: boolean): boolean {
  const protocol = parsed(address)?.protocol
  if (protocol === 'data:' || protocol === 'blob:') return true
  if (developing && (protocol === 'devtools:' || protocol === 'chrome-extension:')) return true
  return isOwnAddress(address)
}

/** What a link may open in the system's own programs: a web page or a letter. */
export function isOutsideLink(address: string): boolean {
  const protocol = parsed(address)?.protocol
  return protocol === 'https:' || protocol === 'mailto:'
}

/**
 * Whether a message comes from our page itself. A frame that is gone, a frame inside the page and any other
 * address are strangers.
 */
export function isOwnSender(frame: { readonly url: string; readonly parent: unknown } | null): boolean {
  return frame !== null && frame.parent === null && isOwnAddress(frame.url)
}

function parsed(address: string): URL | null {
  return URL.parse(address)
}
