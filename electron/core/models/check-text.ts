import type { CheckedModel } from '../../../shared/contract/models.ts'
import type { Lens } from '../../../shared/criteria/names.ts'
import { checkModel } from '../../../shared/scoring/check-model.ts'
import { InputFault } from '../../../shared/scoring/input-fault.ts'
import type { Words } from '../../../shared/words/words.ts'
import { faultText } from './fault-text.ts'
import { parseJson } from './parse-json.ts'

/** A model as somebody edits it, or the first thing that is wrong with it. Never throws over the text. */
export function checkText(
  { text, lens }: { readonly text: string; readonly lens?: Lens | undefined },
  words: Words,
): CheckedModel {
  try {
    const model = checkModel(parseJson(text))
    if (lens === undefined || model.lens === lens) return { kind: 'model', model }
    const message = otherLens(model.lens, words)
    return { kind: 'fault', code: 'other-lens', key: 'lens', message }
  } catch (error) {
    if (!(error instanceof InputFault)) throw error
    const key = error.details['key']
    const message = faultText(error, words)
    return { kind: 'fault', code: error.code, key: key === undefined ? null : String(key), message }
  }
}

/** The end of a sentence: the model is one of the other lens. */
export const otherLens = (lens: Lens, words: Words): string =>
  words.say('analysis.other-lens', { lens: words.say(`criteria.lens-${lens}`) })
