import type { Lens } from '../../criteria/names.ts'
import { ageFree } from '../age-free.ts'
import type { Model } from '../model.ts'
import { RECOVERY } from './recovery.ts'
import { SUCCESSION } from './succession.ts'
import { SUCCESSION_REGISTRY } from './succession-registry.ts'

/** The models that ship with the program. */
export const MODELS: readonly Model[] = [
  SUCCESSION,
  SUCCESSION_REGISTRY,
  ageFree(SUCCESSION),
  ageFree(SUCCESSION_REGISTRY),
  RECOVERY,
]

/** The lens's full model. */
export const modelOf = (lens: Lens): Model => (lens === 'succession' ? SUCCESSION : RECOVERY)
