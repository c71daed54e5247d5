import { basename } from 'node:path'
import { AppError } from '../../../shared/contract/errors.ts'
import type { Lens } from '../../../shared/criteria/names.ts'
import { modelText } from '../../../shared/scoring/check-model.ts'
import type { Model } from '../../../shared/scoring/model.ts'
import type { Words } from '../../../shared/words/words.ts'
import { writeWhole } from '../exporting/write-whole.ts'
import { otherLens } from './check-text.ts'
import { readModel } from './read-model.ts'

/** A model of a lens from a file. Errors: those of readModel; `model-not-usable` where it is one of the other lens. */
export function readModelOf(path: string, lens: Lens, words: Words): Model {
  const model = readModel(path, words)
  if (model.lens === lens) return model
  const reason = otherLens(model.lens, words)
  throw new AppError('model-not-usable', { file: basename(path), reason })
}

/** Errors: those of writeWhole. */
export function saveModel(path: string, model: Model): null {
  writeWhole(path, [modelText(model)])
  return null
}
