import type { RankingQuery } from '../../../shared/contract/ranking.ts'
import type { Model } from '../../../shared/scoring/model.ts'
import type { Language, Words } from '../../../shared/words/words.ts'
import { readModelOf } from '../models/model-files.ts'

/** A call's input whose model has been read from its file. */
export type WithModel<T extends Pick<RankingQuery, 'model'>> = Omit<T, 'model'> & {
  readonly model?: Model | undefined
  /** By which names are sorted; default: English. */
  readonly language?: Language | undefined
}
export type ListQuery = WithModel<RankingQuery>

/** Errors: those of readModelOf. */
export function withModel<T extends Pick<RankingQuery, 'model' | 'lens'>>(
  input: T,
  pathOf: (file: string) => string,
  words: Words,
): WithModel<T> {
  const { model: file, ...asked } = input
  // A letter's own language, where one is asked for, is not that of the screens.
  const rest = { language: words.language, ...asked }
  if (file === undefined) return rest
  return { ...rest, model: readModelOf(pathOf(file), input.lens, words) }
}
