import type { JudgedSignal } from '../../../shared/criteria/judged.ts'
import { appliedDistress, type DistressFirm, distressOf, SIGN_OF_DISTRESS } from './distress.ts'
import type { Db } from './driver.ts'
import { shownKeyOf } from './firms.ts'

/** A sign of distress that a list carries: as if somebody had seen it, until somebody says otherwise. */
export interface ListedSign {
  readonly about: JudgedSignal
  readonly value: 1
}

export const listedSignsOf = (db: Db, firm: DistressFirm): ListedSign[] =>
  distressOf(db, firm).flatMap(({ kind }) => signOf(kind))

/** Of every shown firm, by its key. */
export function shownSigns(db: Db): Map<number, ListedSign[]> {
  const byKey = new Map<number, ListedSign[]>()
  for (const { kind, source, id } of appliedDistress(db)) {
    const signs = signOf(kind)
    const key = signs.length === 0 ? null : shownKeyOf(db, { source, firm: id })
    if (key !== null) byKey.set(key, signs)
  }
  return byKey
}

function signOf(kind: keyof typeof SIGN_OF_DISTRESS): ListedSign[] {
  const about = SIGN_OF_DISTRESS[kind]
  return about === undefined ? [] : [{ about, value: 1 }]
}
