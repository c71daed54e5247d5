import { checkModel } from '../../../shared/scoring/check-model.ts'
import type { Model } from '../../../shared/scoring/model.ts'
import type { Words } from '../../../shared/words/words.ts'
import { compute } from './hand-written.ts'

/** A model that somebody saved. Errors: those of readJson, `model-not-usable` with the first thing that is wrong. */
export const readModel = (path: string, words: Words): Model =>
  compute({ path, words, unusable: 'model-not-usable', of: checkModel })
