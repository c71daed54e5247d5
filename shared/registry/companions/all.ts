import type { Companion } from '../bundle/companion.ts'
import { BR_CNPJ } from './br-cnpj.ts'
import { FR_SIRENE } from './fr-sirene.ts'
import { LV_UR } from './lv-ur.ts'
import { NO_ROLLER } from './no-roller.ts'
import { UK_PSC } from './uk-psc.ts'

/** Every companion file that is known. */
export const COMPANIONS: readonly Companion[] = [...UK_PSC, ...BR_CNPJ, ...NO_ROLLER, ...LV_UR, ...FR_SIRENE]
