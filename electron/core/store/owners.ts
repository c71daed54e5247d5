/**
 * SQL for the rows `was` and `now` of one firm: whether their owner is another person. That is the plainest sign of a
 * succession, and the checksum of a row does not show it, for names stand apart. Where one of the two is not known,
 * as where names are left out or were erased, nothing is said.
 */
export const OWNERS = `
  LEFT JOIN person AS owner_was ON owner_was.firm = was.key
  LEFT JOIN person AS owner_now ON owner_now.firm = now.key`

/** 1 or 0. CASE, for of two conditions in a value SQLite works out both, and few names differ. */
export const IS_OTHER_OWNER = `CASE WHEN owner_was.name <> owner_now.name
  THEN other_person(owner_was.name, owner_now.name) ELSE 0 END`
