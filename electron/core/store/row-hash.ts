import { hash } from 'node:crypto'
import type { SqlValue } from './driver.ts'

/**
 * Sixteen characters (96 bits of SHA-256) over a firm's id and stored values: two snapshots are compared by it, and
 * damage that SQLite's own checks cannot see (a flipped bit inside a text) shows.
 */
export const rowHash = (id: string, values: readonly SqlValue[]): string =>
  hash('sha256', `${id}\u0000${values.join('\u0000')}`, 'base64url').slice(0, 16)
