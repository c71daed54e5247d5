import { describe, expect, it } from 'vitest'
import { createSession } from '../../../electron/browser/session.ts'

const cookieOf = (header: string | null) => header?.split(';')[0] ?? ''

describe('createSession', () => {
  it('lets the first browser in that brings the key, and no second one', () => {
    const session = createSession(50_000)
    const cookie = cookieOf(session.exchange(session.key))
    expect(session.holds(cookie)).toBe(true)
    expect(session.exchange(session.key)).toBeNull()
    expect(session.holds(cookie)).toBe(true)
  })

  it('refuses a wrong key and leaves the right one usable', () => {
    const session = createSession(50_000)
    expect(session.exchange('')).toBeNull()
    expect(session.exchange(`${session.key}x`)).toBeNull()
    expect(session.exchange(session.key)).not.toBeNull()
  })

  it('gives a cookie that scripts cannot read and other sites cannot use', () => {
    const session = createSession(50_000)
    expect(session.exchange(session.key)).toMatch(/HttpOnly; SameSite=Strict/)
  })

  it('finds its cookie among others, also those of another port of this machine', () => {
    const session = createSession(50_000)
    const cookie = cookieOf(session.exchange(session.key))
    expect(session.holds(`relevo-50001=other; ${cookie}; theme=dark`)).toBe(true)
    expect(session.holds('relevo-50000=; theme=dark')).toBe(false)
    expect(session.holds(undefined)).toBe(false)
  })
})
