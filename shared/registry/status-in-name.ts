import type { StatusKind } from '../firm/status.ts'

/** Words at the end of a name, or in brackets there, by which registers without a status column say it. */
const AT_END =
  /[\s,(–-](u ste[čc]aju|u likvidaciji|brisan[ao]?|en liquidaci[oó]n(?: judicial| voluntaria)?|en disoluci[oó]n|in liquidazione|in scioglimento|em liquida[cç][aã]o|em recupera[cç][aã]o judicial|en liquidation(?: judiciaire)?|en redressement judiciaire|(?<=\()in (?:liquidation|administration|receivership))\s*\)?\.?$/iu

/** Every one of the words above holds one of these: names without any are passed over quickly. */
const SOME = /ste[čc]aj|likvid|liquid|brisan|disoluc|scioglim|recupera|redress|administration|receivership/i

/** What a name says of the firm's status, in its own words, or null. */
export function statusInName(name: string): { readonly words: string; readonly kind: StatusKind } | null {
  const words = SOME.test(name) ? AT_END.exec(name)?.[1] : undefined
  if (words === undefined) return null
  if (/brisan/i.test(words)) return { words, kind: 'dissolved' }
  const isFiling = /recupera|redress/i.test(words)
  return { words, kind: isFiling ? 'insolvency-filing' : 'administration-or-liquidation' }
}
