import { describe, expect, it } from 'vitest'
import { outlived } from '../../../../electron/core/store/backup-ages.ts'

const now = new Date('2026-11-30T12:00:00Z')
const daysAgo = (days: number) => ({ madeAt: new Date(now.getTime() - days * 86_400_000).toISOString() })
const left = (ages: readonly number[]) => {
  const backups = ages.map(daysAgo)
  const gone = new Set(outlived(backups, now))
  return ages.filter((_, at) => !gone.has(backups[at] ?? { madeAt: '' }))
}

describe('copies of a workspace', () => {
  it('are kept: the five newest, whatever their age', () => {
    expect(left([100, 200, 300, 400, 500])).toEqual([100, 200, 300, 400, 500])
  })

  it('are kept: beyond those one a day for a week, and one a week for five', () => {
    const ages = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 1, 1.5, 2, 6, 6.5, 8, 9, 20, 30, 36, 90]
    expect(left(ages)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 1, 2, 6, 8, 20, 30])
  })

  it('that seem to come from the future are the newest, not the oldest', () => {
    expect(left([-800, -799, 0, 1, 2, 3])).toEqual([-800, -799, 0, 1, 2, 3])
  })
})
