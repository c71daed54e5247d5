export interface BackupAge {
  /** ISO date-time. */
  readonly madeAt: string
}

/** Kept whatever their age. */
const NEWEST = 5
const DAY = 86_400_000
const DAYS = 7
const WEEKS = 5

/**
 * Copies that have outlived their use: beyond the five newest, one a day is kept for a week and one a week for five.
 * By their order, not only by the clock: a clock that was set back makes no copy older than it is.
 * @param backups the newest first
 */
export function outlived<T extends BackupAge>(backups: readonly T[], now: Date): T[] {
  const kept = new Set(backups.slice(0, NEWEST))
  const taken = new Set<string>()
  for (const backup of backups) {
    const age = Math.floor((now.getTime() - Date.parse(backup.madeAt)) / DAY)
    const slot = slotOf(age)
    if (slot === null || taken.has(slot)) continue
    taken.add(slot)
    kept.add(backup)
  }
  return backups.filter((backup) => !kept.has(backup))
}

function slotOf(days: number): string | null {
  if (days < DAYS) return `day ${Math.max(0, days)}`
  return days < WEEKS * 7 ? `week ${Math.floor(days / 7)}` : null
}
