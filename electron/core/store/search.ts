import type { Db } from './driver.ts'

/** Shortest piece of text that the trigram index can find. */
const SHORTEST = 3

/**
 * Words for a legal form, which nearly every name of a register may have: the index would go through all of them. They
 * are looked for in the few names that have the other words.
 */
const LEGAL_FORM =
  /^(limited|ltd\.?|llp|plc|inc\.?|llc|gmbh|mbh|sarl|sas|srl|s\.r\.l\.?|spa|s\.p\.a\.?|snc|ltda\.?|s\.l\.?|s\.a\.?)$/i

/**
 * Keys of shown firms in which every word of `text` occurs somewhere in name, id or place, without regard to case or
 * accents. Words under three letters are found by scanning the same text in the table.
 */
export function searchFirms(db: Db, text: string): number[] {
  const { match, like } = conditionsOf(text)
  if (match === null && like.length === 0) return []
  const isFound =
    match === null ? [] : ['firm.key IN (SELECT rowid FROM firm_search WHERE firm_search MATCH ?)']
  const isLike = like.map(() => `(firm.name LIKE ? ESCAPE '\\' OR firm.id LIKE ? ESCAPE '\\')`)
  return db
    .prepare<string[], number>(
      `SELECT firm.key FROM firm
       WHERE firm.snapshot IN (SELECT id FROM shown_snapshot) AND ${[...isFound, ...isLike].join(' AND ')}`,
    )
    .pluck()
    .all(...(match === null ? [] : [match]), ...like.flatMap((each) => [each, each]))
}

/** The same, with keys of firms that are no longer shown among them where that is found out sooner. */
export function searchAll(db: Db, text: string): number[] {
  const { match, like } = conditionsOf(text)
  if (match === null || like.length > 0) return searchFirms(db, text)
  return db
    .prepare<[string], number>('SELECT rowid FROM firm_search WHERE firm_search MATCH ?')
    .pluck()
    .all(match)
}

/** What the index is asked, and patterns that name or id must fit beside. */
function conditionsOf(text: string): { readonly match: string | null; readonly like: readonly string[] } {
  const words = text.normalize('NFC').split(/\s+/).filter(Boolean)
  const long = words.filter((word) => [...word].length >= SHORTEST)
  const telling = long.filter((word) => !LEGAL_FORM.test(word))
  const asked = telling.length > 0 ? telling : long
  const rest = words.filter((word) => !asked.includes(word))
  return {
    match: asked.length === 0 ? null : asked.map((word) => `"${word.replaceAll('"', '""')}"`).join(' AND '),
    like: rest.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`),
  }
}
