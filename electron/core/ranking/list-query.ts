import { basename } from 'node:path'
import { AppError } from '../../../shared/contract/errors.ts'
import type { RankingQuery } from '../../../shared/contract/ranking.ts'
import type { Model } from '../../../shared/scoring/model.ts'
import { readModel } from '../models/read-model.ts'

/** A call's input whose model has been read from its file. */
export type WithModel<T extends Pick<RankingQuery, 'model'>> = Omit<T, 'model'> & {
  readonly model?: Model | undefined
}
export type ListQuery = WithModel<RankingQuery>

/** Errors: those of readModel; `model-not-usable` where the model is one of the other lens. */
export function withModel<T extends Pick<RankingQuery, 'model' | 'lens'>>(
  input: T,
  pathOf: (file: string) => string,
): WithModel<T> {
  const { model: file, ...rest } = input
  if (file === undefined) return rest
  const path = pathOf(file)
  const model = readModel(path)
  if (model.lens !== input.lens) {
    const reason = `lens: ${model.lens} ≠ ${input.lens}`
    throw new AppError('model-not-usable', { file: basename(path), reason })
  }
  return { ...rest, model }
}
