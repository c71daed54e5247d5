import type { Profile } from '../profile.ts'
import { ecSupercias } from './ec-supercias.ts'
import { generic } from './generic.ts'
import { itRegistroImprese } from './it-registro-imprese.ts'
import { noAkvakultur } from './no-akvakultur.ts'
import { noEnheter } from './no-enheter.ts'
import { ukCompaniesHouse } from './uk-companies-house.ts'
import { ukCoops } from './uk-coops.ts'
import { usPpp } from './us-ppp.ts'

/** Every registry profile; the generic one comes last. */
export const PROFILES: readonly Profile[] = [
  ukCompaniesHouse,
  ukCoops,
  usPpp,
  itRegistroImprese,
  noEnheter,
  noAkvakultur,
  ecSupercias,
  generic,
]
