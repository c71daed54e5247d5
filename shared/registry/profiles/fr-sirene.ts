import type { LegalKind } from '../../firm/legal-kind.ts'
import type { Range } from '../../firm/range.ts'
import { PROFILE_DEFAULTS, type Profile } from '../profile.ts'

/** Four-digit codes of the national table of legal categories, from one to another. */
function codes(kind: LegalKind, from: number, to = from): Record<string, LegalKind> {
  const list = Array.from({ length: to - from + 1 }, (_, step) => String(from + step))
  return Object.fromEntries(list.map((code) => [code, kind]))
}

/** The cooperative forms within a family of companies: building, consumers', traders', artisans', sailors', workers'. */
const cooperatives = (family: number): Record<string, LegalKind> => ({
  ...codes('cooperative', family * 100 + 43),
  ...codes('cooperative', family * 100 + 51, family * 100 + 60),
})

/** Later entries are the more particular ones: a cooperative SARL is 5458 among the SARL of 54. */
const LEGAL_FORMS: Readonly<Record<string, LegalKind>> = {
  ...codes('sole-trader', 1000, 1999),
  ...codes('partnership', 2000, 2999),
  ...codes('branch', 3000, 3299),
  ...codes('public-body', 4000, 4999),
  ...codes('partnership', 5200, 5399),
  ...codes('company', 5400, 5899),
  ...codes('mutual', 5191, 5194),
  ...codes('cooperative', 5195),
  ...codes('mutual', 5196),
  ...codes('partnership', 6100, 6299),
  ...codes('cooperative', 6316, 6318),
  ...codes('mutual', 6411),
  ...codes('partnership', 6500, 6599),
  ...codes('public-body', 7000, 7499),
  ...codes('non-profit', 8000, 8999),
  ...codes('mutual', 8210),
  ...codes('non-profit', 9000, 9999),
  ...cooperatives(54),
  ...cooperatives(55),
  ...cooperatives(56),
}

/** Classes of staff; NN says nothing, and the year beside a class may lie far back. */
export const FR_STAFF: Readonly<Record<string, Range | null>> = {
  nn: null,
  '00': { low: 0, high: 0 },
  '01': { low: 1, high: 2 },
  '02': { low: 3, high: 5 },
  '03': { low: 6, high: 9 },
  '11': { low: 10, high: 19 },
  '12': { low: 20, high: 49 },
  '21': { low: 50, high: 99 },
  '22': { low: 100, high: 199 },
  '31': { low: 200, high: 249 },
  '32': { low: 250, high: 499 },
  '41': { low: 500, high: 999 },
  '42': { low: 1_000, high: 1_999 },
  '51': { low: 2_000, high: 4_999 },
  '52': { low: 5_000, high: 9_999 },
  '53': { low: 10_000, high: null },
}

/** The legal units of the national directory; their sites and directors are files of their own. */
export const frSirene: Profile = {
  ...PROFILE_DEFAULTS,
  id: 'fr-sirene',
  title: 'Sirene, unités légales (France)',
  country: 'FR',
  fingerprint: {
    headers: [
      'siren',
      'statutdiffusionunitelegale',
      'datecreationunitelegale',
      'trancheeffectifsunitelegale',
      'categorieentreprise',
      'etatadministratifunitelegale',
      'denominationunitelegale',
      'categoriejuridiqueunitelegale',
      'activiteprincipaleunitelegale',
      'nomenclatureactiviteprincipaleunitelegale',
      'nicsiegeunitelegale',
      'economiesocialesolidaireunitelegale',
    ],
    atLeast: 7,
    fileName: 'stockunitelegale',
  },
  columns: {
    registryId: ['siren'],
    name: ['denominationunitelegale'],
    tradeName: ['denominationusuelle1unitelegale'],
    legalForm: ['categoriejuridiqueunitelegale'],
    status: ['etatadministratifunitelegale'],
    founded: ['datecreationunitelegale'],
    sectorCode: ['activiteprincipaleunitelegale'],
    employees: ['trancheeffectifsunitelegale'],
  },
  neverMapped: [
    'sexeunitelegale',
    'prenom1unitelegale',
    'prenom2unitelegale',
    'prenom3unitelegale',
    'prenom4unitelegale',
    'prenomusuelunitelegale',
    'pseudonymeunitelegale',
    'nomunitelegale',
    'nomusageunitelegale',
    'sigleunitelegale',
    'categorieentreprise',
    'economiesocialesolidaireunitelegale',
  ],
  sectorSystem: 'naf',
  dateOrder: 'ymd',
  decimal: '.',
  legalForms: LEGAL_FORMS,
  statuses: { a: 'active', c: 'dissolved', f: 'dissolved' },
  bands: { employees: FR_STAFF },
  digits: { registryId: 9, legalForm: 4, employees: 2 },
  // Units that closed long ago keep a code of NAP or of the first NAF, where 45.2 is building and not motor repair.
  rules: [
    {
      column: 'nomenclatureactiviteprincipaleunitelegale',
      when: { in: ['nap', 'naf1993', 'nafrev1'] },
      says: { sectorUnknown: true },
    },
  ],
  asOf: { from: 'file-name' },
}
