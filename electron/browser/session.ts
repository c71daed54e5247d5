import { randomBytes, timingSafeEqual } from 'node:crypto'

/** Who may come in: the first browser that brings the key of the printed address, from then on by its cookie. */
export interface Session {
  readonly key: string
  /** The cookie to set, or null for a wrong or used key. */
  readonly exchange: (key: string) => string | null
  readonly holds: (cookies: string | undefined) => boolean
}

/** @param port part of the cookie's name: cookies of one host are shared by all its ports */
export function createSession(port: number): Session {
  const key = secret()
  const token = secret()
  const name = `relevo-${port}`
  let used = false
  return {
    key,
    exchange(offered) {
      if (used || !same(offered, key)) return null
      used = true
      return `${name}=${token}; Path=/; HttpOnly; SameSite=Strict; Max-Age=604800`
    },
    holds(cookies = '') {
      const own = cookies.split('; ').find((cookie) => cookie.startsWith(`${name}=`))
      return own !== undefined && same(own.slice(name.length + 1), token)
    },
  }
}

const secret = () => randomBytes(24).toString('base64url')

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
