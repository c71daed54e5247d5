import type { Lens } from '../../../shared/criteria/names.ts'
import type { Db } from './driver.ts'

export interface StoredCampaign {
  readonly id: number
  readonly name: string
  readonly purpose: string
  readonly lens: Lens
  readonly author: string
  readonly writtenAt: string
}

const SELECT = 'SELECT id, name, purpose, lens, author, written_at AS writtenAt FROM campaign'

/** The newest first, without those that were removed. */
export const storedCampaigns = (db: Db): StoredCampaign[] =>
  db.prepare<[], StoredCampaign>(`${SELECT} WHERE removed_at IS NULL ORDER BY id DESC`).all()

/** Also one that was removed. */
export const findCampaign = (db: Db, id: number): StoredCampaign | null =>
  db.prepare<[number], StoredCampaign>(`${SELECT} WHERE id = ?`).get(id) ?? null

export function addCampaign(db: Db, campaign: Omit<StoredCampaign, 'id'>): number {
  const { name, purpose, lens, author, writtenAt } = campaign
  return Number(
    db
      .prepare('INSERT INTO campaign (name, purpose, lens, author, written_at) VALUES (?, ?, ?, ?, ?)')
      .run(name, purpose, lens, author, writtenAt).lastInsertRowid,
  )
}

export const changeCampaign = (db: Db, { id, name, purpose }: StoredCampaign): void => {
  db.prepare('UPDATE campaign SET name = ?, purpose = ? WHERE id = ?').run(name, purpose, id)
}

/** `at` null brings a removed campaign back. */
export const removeCampaign = (db: Db, id: number, at: string | null): void => {
  db.prepare('UPDATE campaign SET removed_at = ? WHERE id = ?').run(at, id)
}
