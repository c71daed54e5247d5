import type { ModelInForce } from '../../../shared/contract/models.ts'
import type { Lens } from '../../../shared/criteria/names.ts'
import { bridge } from '../../bridge/bridge.ts'
import type { Turn } from './turn.ts'

/** Back to the model that counted before: an entry of the history, or the program's own choice. */
export const modelTurn =
  (lens: Lens, before: ModelInForce['kept']): Turn =>
  async () => {
    const { kept } = await bridge.call('model.get', { lens })
    if (before === null) await bridge.call('model.reset', { lens })
    else await bridge.call('model.restore', { kept: before.id })
    return modelTurn(lens, kept)
  }
