import type { IncomingMessage } from 'node:http'

/**
 * Whether a request was not made by our own page: another name for this machine (DNS rebinding), or another
 * site's page. Browsers send `Origin` with every POST and cannot be talked out of it.
 * @param origin our own, such as "http://127.0.0.1:50123"
 */
export function isStranger({ headers, method }: IncomingMessage, origin: string): boolean {
  if (`http://${headers.host}` !== origin) return true
  if (method === 'GET') return headers.origin !== undefined && headers.origin !== origin
  return method !== 'POST' || headers.origin !== origin
}
