import type { Ranking } from '../scoring/ranking.ts'

const LENSES: readonly Ranking['lens'][] = ['succession', 'recovery']

/** What is kept of a list that `candidatesJson` wrote. */
export interface CandidateList {
  readonly lens: Ranking['lens']
  readonly model: { readonly id: string; readonly version: string }
  readonly asOf: string
  readonly exportedAt: string
  readonly author: string
  readonly candidates: readonly {
    readonly rank: number
    readonly id: string
    readonly name: string
    readonly score: number
  }[]
}

/** null where the text is JSON of another kind. Throws SyntaxError where it is no JSON. */
export function readCandidatesJson(text: string): CandidateList | null {
  const found: unknown = JSON.parse(text)
  if (!isRecord(found) || !isRecord(found['model']) || !Array.isArray(found['candidates'])) return null
  const lens = LENSES.find((known) => known === found['lens'])
  const { asOf, exportedAt, author, model } = found
  const { id, version } = model as Readonly<Record<string, unknown>>
  const candidates = found['candidates'].map(candidateOf)
  if (lens === undefined || !areTexts(asOf, exportedAt, author, id, version)) return null
  if (candidates.includes(null)) return null
  return {
    lens,
    model: { id: String(id), version: String(version) },
    asOf: String(asOf),
    exportedAt: String(exportedAt),
    author: String(author),
    candidates: candidates.filter((candidate) => candidate !== null),
  }
}

function candidateOf(entry: unknown): CandidateList['candidates'][number] | null {
  if (!isRecord(entry)) return null
  const { rank, id, name, score } = entry
  if (typeof id !== 'string' || typeof name !== 'string') return null
  if (typeof rank !== 'number' || typeof score !== 'number') return null
  return { rank, id, name, score }
}

const areTexts = (...values: readonly unknown[]): boolean =>
  values.every((value) => typeof value === 'string')

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
