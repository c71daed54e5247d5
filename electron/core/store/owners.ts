/**
 * SQL for the rows `was` and `now` of one firm: whether their owner is another person. That is the plainest sign of a
 * succession, and the checksum of a row does not show it, for names stand apart. Where one of the two is not known,
 * as where names are left out or were erased, nothing is said.
 */
export const OWNERS = `
  LEFT JOIN person AS owner_was ON owner_was.firm = was.key
  LEFT JOIN person AS owner_now ON owner_now.firm = now.key`

export const IS_OTHER_OWNER = `(owner_was.name <> owner_now.name AND other_person(owner_was.name, owner_now.name))`
