import type { LegalKind } from '../../firm/legal-kind.ts'
import { PROFILE_DEFAULTS, type Profile } from '../profile.ts'

const kinds = (kind: LegalKind, codes: string): Record<string, LegalKind> =>
  Object.fromEntries(codes.split(' ').map((code) => [code, kind]))

/** Codes of the table of legal forms; those that begin with 1, 3, 4 and 5 by family. */
const LEGAL_FORMS: Readonly<Record<string, LegalKind>> = {
  ...kinds('company', '2054 2062 2097 2240 2275 2305 2313 2321 2348'),
  ...kinds('listed', '2046'),
  ...kinds('partnership', '2070 2089 2100 2127 2151 2160 2232 2259 2267 2283 2291'),
  ...kinds('sole-trader', '2135 4014 4090 4120'),
  ...kinds('cooperative', '2143 2330'),
  ...kinds('branch', '2178 2194 2216'),
  ...kinds(
    'public-body',
    '1015 1023 1031 1040 1058 1066 1074 1082 1104 1112 1120 1139 1147 1155 1163 1171 1180 1198 1210 1228 1236 1244 1252 1260 1279 1287 1295 1309 1317 1325 1333 1341 1350 2011 2038 5010 5029 5037',
  ),
  ...kinds(
    'non-profit',
    '2224 3034 3069 3077 3085 3107 3115 3131 3204 3212 3220 3239 3247 3255 3263 3271 3280 3298 3301 3328 3999',
  ),
}

/**
 * The federal register of legal entities: firms here, their establishments (status, start, activity, place) and their
 * partners (age bands) in files of their own. No staff: `porte` is a class of turnover and is not read.
 */
export const brCnpj: Profile = {
  ...PROFILE_DEFAULTS,
  id: 'br-cnpj',
  title: 'Cadastro Nacional da Pessoa Jurídica (Brasil)',
  country: 'BR',
  fingerprint: {
    headers: [
      'cnpjbasico',
      'razaosocial',
      'naturezajuridica',
      'qualificacaoresponsavel',
      'capitalsocial',
      'porte',
      'entefederativo',
    ],
    atLeast: 5,
    fileName: 'empre',
  },
  headerless: {
    names: [
      'cnpjbasico',
      'razaosocial',
      'naturezajuridica',
      'qualificacaoresponsavel',
      'capitalsocial',
      'porte',
      'entefederativo',
    ],
    cells: {
      // Letters and digits from July 2026 on.
      cnpjbasico: /^[0-9A-Z]{8}$/,
      naturezajuridica: /^\d{4}$/,
      qualificacaoresponsavel: /^\d{2}$/,
      capitalsocial: /^\d+,\d{2}$/,
      porte: /^(?:0[0135])?$/,
    },
    fileNames: ['empre'],
    nameNeeded: false,
  },
  columns: { registryId: ['cnpjbasico'], name: ['razaosocial'], legalForm: ['naturezajuridica'] },
  neverMapped: ['qualificacaoresponsavel', 'capitalsocial', 'porte', 'entefederativo'],
  sectorSystem: 'cnae',
  dateOrder: 'ymd',
  decimal: ',',
  legalForms: LEGAL_FORMS,
  digits: { registryId: 8, legalForm: 4 },
  // The first number ever given is that of the Banco do Brasil.
  zeroId: true,
  // A sole trader's name ends in the eleven digits of a personal tax number.
  cutFromName: /(?<!\s)\s*\b\d{3}\.?\d{3}\.?\d{3}-?\d{2}$/,
  asOf: { from: 'file-name' },
}
