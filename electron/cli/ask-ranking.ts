import type { RankingQuery } from '../../shared/contract/ranking.ts'
import type { PrintedRanking } from './layout/ranking-text.ts'
import type { OptionName, OptionValues } from './options.ts'
import type { Core } from './terminal.ts'

/** Options of the commands that show a list. */
export const LIST_OPTIONS: readonly OptionName[] = ['lens', 'model', 'where', 'search', 'asOf']

const USUAL_TOP = 20
/** Candidates the core hands over at a time. */
const PAGE = 500

export function queryOf({ lens, model, where, search, asOf }: OptionValues): RankingQuery {
  const filter = { ...where, ...(search === undefined ? {} : { search }) }
  return {
    lens: lens ?? 'succession',
    model,
    asOf,
    filter: Object.keys(filter).length === 0 ? undefined : filter,
  }
}

/** The first `--top` candidates (20 unless said otherwise) of the list that was asked for. */
export async function askRanking(core: Core, options: OptionValues): Promise<PrintedRanking> {
  const query = queryOf(options)
  const top = options.top ?? USUAL_TOP
  const pageAt = (offset: number) =>
    core.call('ranking.page', { ...query, offset, limit: Math.min(PAGE, top - offset) })
  const first = await pageAt(0)
  const candidates = [...first.candidates]
  while (candidates.length < Math.min(top, first.total)) {
    candidates.push(...(await pageAt(candidates.length)).candidates)
  }
  const { lens, model, asOf, firms, eligible, excluded, referred } = first
  return { lens, model, asOf, firms, eligible, excluded, referred, candidates }
}

/** The ranking as scripts read it: each part with the fields that the terminal's contract names. */
export function rankingJson(ranking: PrintedRanking): object {
  const candidates = ranking.candidates.map(({ parts, ...candidate }) => ({
    ...candidate,
    parts: parts.map(({ criterion, indicator, raw, value, prior, weight, points }) => ({
      criterion,
      indicator,
      raw,
      value,
      prior,
      weight,
      points,
    })),
  }))
  return { ...ranking, candidates }
}
