import { basename } from 'node:path'
import { AppError } from '../../../shared/contract/errors.ts'
import { modelShape } from '../../../shared/contract/model-shape.ts'
import type { Model } from '../../../shared/scoring/model.ts'
import { readJson } from './read-json.ts'

/** A model that somebody saved. Errors: those of readJson, `model-not-usable` with the first thing that is wrong. */
export function readModel(path: string): Model {
  const parsed = modelShape.safeParse(readJson(path, 'model-not-usable'))
  // The same shape but for `shownAs?: undefined`, which JSON cannot hold.
  if (parsed.success) return parsed.data as Model
  const issue = parsed.error.issues[0]
  const reason = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`
  throw new AppError('model-not-usable', { file: basename(path), reason })
}
