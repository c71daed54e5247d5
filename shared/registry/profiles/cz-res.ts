import type { LegalKind } from '../../firm/legal-kind.ts'
import type { Range } from '../../firm/range.ts'
import { PROFILE_DEFAULTS, type Profile } from '../profile.ts'

const forms = (codes: string, kind: LegalKind): [string, LegalKind][] =>
  codes.split(' ').map((code) => [code, kind])

/** Legal-form codes of the Czech statistical office (list 56), as far as they say more than "company". */
const LEGAL_FORMS: Readonly<Record<string, LegalKind>> = Object.fromEntries([
  ...forms('100 101 102 103 104 105 106 107 108 109 424 425', 'sole-trader'),
  ...forms('111 113 115 151 152', 'partnership'),
  ...forms('112 121 931 932', 'company'),
  ...forms('205 231 232 233 234 235 933', 'cooperative'),
  ...forms('421 422 423 936 941', 'branch'),
  ...forms('117 118 141 145 161 701 706 707 711 715 721 722 723 734 736 741 745 751 761', 'non-profit'),
  ...forms(
    '301 302 312 313 314 325 326 331 332 333 352 361 362 381 382 391 392 601 641 661 671 771 801 804 805 811',
    'public-body',
  ),
])

/** Size classes of the Czech statistical office (list 579, KATPO). */
const STAFF: Readonly<Record<string, Range | null>> = {
  '000': null,
  110: { low: 0, high: 0 },
  120: { low: 1, high: 5 },
  130: { low: 6, high: 9 },
  210: { low: 10, high: 19 },
  220: { low: 20, high: 24 },
  230: { low: 25, high: 49 },
  240: { low: 50, high: 99 },
  310: { low: 100, high: 199 },
  320: { low: 200, high: 249 },
  330: { low: 250, high: 499 },
  340: { low: 500, high: 999 },
  410: { low: 1_000, high: 1_499 },
  420: { low: 1_500, high: 1_999 },
  430: { low: 2_000, high: 2_499 },
  440: { low: 2_500, high: 2_999 },
  450: { low: 3_000, high: 3_999 },
  460: { low: 4_000, high: 4_999 },
  470: { low: 5_000, high: 9_999 },
  510: { low: 10_000, high: null },
}

/** The Czech statistical register: forms and staff as codes; an end date says that a unit is gone. */
export const czRes: Profile = {
  ...PROFILE_DEFAULTS,
  id: 'cz-res',
  title: 'Registr ekonomických subjektů (Česko)',
  country: 'CZ',
  confirmed: false,
  fingerprint: {
    headers: [
      'ico',
      'okreslau',
      'ddatvzn',
      'ddatzan',
      'zpzan',
      'forma',
      'katpo',
      'nace',
      'iczuj',
      'firma',
      'ciss2010',
      'obectext',
      'ulicetext',
    ],
    atLeast: 6,
    fileName: 'resdata',
  },
  columns: {
    registryId: ['ico'],
    name: ['firma'],
    legalForm: ['forma', 'rosforma'],
    founded: ['ddatvzn'],
    region: ['okreslau'],
    municipality: ['obectext'],
    postcode: ['psc'],
    address: ['textadr', 'ulicetext'],
    sectorCode: ['nace'],
    employees: ['katpo'],
  },
  neverMapped: ['nace2025', 'ddatpakt', 'datplat', 'priznak', 'kodadm', 'cdom'],
  sectorSystem: 'nace2',
  dateOrder: 'ymd',
  decimal: ',',
  legalForms: LEGAL_FORMS,
  bands: { employees: STAFF },
  digits: { registryId: 8, employees: 3 },
  otherStatus: 'active',
  rules: [
    {
      column: 'ddatzan',
      when: 'filled',
      says: { status: 'dissolved', words: 'zaniklý', dateColumn: 'ddatzan' },
    },
  ],
  asOf: { from: 'file-name' },
}
