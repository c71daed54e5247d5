import type { Profile } from '../profile.ts'
import { arRns } from './ar-rns.ts'
import { brCnpj } from './br-cnpj.ts'
import { clRes } from './cl-res.ts'
import { coRues } from './co-rues.ts'
import { coSupersociedades } from './co-supersociedades.ts'
import { czRes } from './cz-res.ts'
import { ecSupercias } from './ec-supercias.ts'
import { eeLihtandmed } from './ee-lihtandmed.ts'
import { esSabi } from './es-sabi.ts'
import { frSirene } from './fr-sirene.ts'
import { generic } from './generic.ts'
import { itAida } from './it-aida.ts'
import { itRegistroImprese } from './it-registro-imprese.ts'
import { lvUr } from './lv-ur.ts'
import { mxDenue } from './mx-denue.ts'
import { noAkvakultur } from './no-akvakultur.ts'
import { noEnheter } from './no-enheter.ts'
import { orbis } from './orbis.ts'
import { ukCompaniesHouse } from './uk-companies-house.ts'
import { ukCoops } from './uk-coops.ts'
import { usCityLicences } from './us-city-licences.ts'
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
  brCnpj,
  frSirene,
  lvUr,
  arRns,
  clRes,
  coRues,
  coSupersociedades,
  czRes,
  eeLihtandmed,
  esSabi,
  itAida,
  mxDenue,
  orbis,
  usCityLicences,
  generic,
]
