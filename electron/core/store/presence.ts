import { hostname, userInfo } from 'node:os'
import type { Db } from './driver.ts'
import { thisWriter, writerLives } from './writer.ts'

export interface Presence {
  readonly writer: string
  readonly machine: string
  readonly person: string
  /** ISO date-time. */
  readonly since: string
}

/** A program on another machine cannot be asked whether it still runs: after a day it is taken to have crashed. */
const FORGOTTEN_AFTER = 86_400_000

/** Others that have the workspace open now. */
export function othersPresent(db: Db, now: Date): Presence[] {
  return db
    .prepare<[], Presence>('SELECT writer, machine, person, since FROM presence ORDER BY since')
    .all()
    .filter(({ writer, machine, since }) =>
      machine === hostname()
        ? writer !== thisWriter() && writerLives(writer)
        : Math.abs(now.getTime() - Date.parse(since)) < FORGOTTEN_AFTER,
    )
}

/** Says that this program has it open, and forgets those that no longer run. */
export function comeIn(db: Db, now: Date): void {
  const others = new Set(othersPresent(db, now).map(({ writer }) => writer))
  db.transaction(() => {
    const known = db.prepare<[], string>('SELECT writer FROM presence').pluck().all()
    const forget = db.prepare('DELETE FROM presence WHERE writer = ?')
    for (const writer of known) if (!others.has(writer)) forget.run(writer)
    db.prepare('INSERT OR REPLACE INTO presence (writer, machine, person, since) VALUES (?, ?, ?, ?)').run(
      thisWriter(),
      hostname(),
      personName(),
      now.toISOString(),
    )
  }).immediate()
}

export const goOut = (db: Db): void => {
  db.prepare('DELETE FROM presence WHERE writer = ?').run(thisWriter())
}

function personName(): string {
  try {
    return userInfo().username
  } catch {
    return ''
  }
}
