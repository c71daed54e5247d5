import type { CompanionRole } from '../../../shared/registry/bundle/companion.ts'
import { COMPANIONS } from '../../../shared/registry/companions/all.ts'
import type { Look, Session } from './session.ts'

/** Whether a file is known to hold something about firms and not the firms themselves. */
export const isCompanion = ({ sniff }: Look): boolean => sniff?.companion !== undefined

/** Files with the firms come before their companions, each in the order in which it was chosen. */
export const firmsFirst = (looks: readonly Look[]): readonly Look[] => [
  ...looks.filter((look) => !isCompanion(look)),
  ...looks.filter(isCompanion),
]

/** Whether the firms are not among the files: they are those that the workspace has already. */
export const isWithoutFirms = ({ looks }: Session): boolean => looks.length > 0 && looks.every(isCompanion)

/** Roles of the register's companion files that are not among those chosen. */
export function missingCompanions({ looks }: Session): CompanionRole[] {
  const main = looks[0]?.sniff
  if (!main) return []
  const there = new Set(looks.flatMap(({ sniff }) => sniff?.companion ?? []))
  const useful = COMPANIONS.filter((one) => one.kind !== 'codes' || one.field !== null)
  const known = useful.filter((one) => one.of === main.profile.id).map(({ role }) => role)
  return [...new Set(known)].filter((role) => !there.has(role))
}
