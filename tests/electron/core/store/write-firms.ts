import type { Db } from '../../../../electron/core/store/driver.ts'
import { createFirmWriter, type RepeatedFirm } from '../../../../electron/core/store/firm-writer.ts'
import { indexFirms } from '../../../../electron/core/store/index-firms.ts'
import { createFirmPacker } from '../../../../electron/core/store/pack-firms.ts'
import { createSeenIds, storedIds } from '../../../../electron/core/store/seen-ids.ts'
import { createTerms } from '../../../../electron/core/store/terms.ts'
import type { Firm } from '../../../../shared/firm/firm.ts'

/** Puts firms into a snapshot as an import does, from line 1 on; answers those whose id came before. */
export function writeFirms(db: Db, snapshot: number, firms: readonly Firm[]): readonly RepeatedFirm[] {
  const target = {
    snapshot,
    file: 0,
    meaning: 'firm',
    terms: createTerms(db),
    seen: createSeenIds(firms.length, storedIds(db, snapshot)),
  } as const
  const packer = createFirmPacker(firms.length)
  for (const [place, firm] of firms.entries()) packer.add(firm, place + 1)
  const repeated = db.transaction(() => createFirmWriter(db, target).write(packer.take()))()
  indexFirms(db, snapshot, () => {})
  return repeated
}
