import type { Range } from '../../firm/range.ts'
import type { StatusKind } from '../../firm/status.ts'
import {
  type CodesCompanion,
  FIRM_DEFAULTS,
  type FirmCompanion,
  PEOPLE_DEFAULTS,
  type PeopleCompanion,
  type PersonPart,
} from '../bundle/companion.ts'

const OF = 'br-cnpj'
const ID = /^[0-9A-Z]{8}$/
const DAY = /^(?:0|\d{8})?$/

const STATUS_TEXTS = { '01': 'nula', '02': 'ativa', '03': 'suspensa', '04': 'inapta', '08': 'baixada' }
const STATUSES: Readonly<Record<string, StatusKind>> = {
  '01': 'dissolved',
  '02': 'active',
  '03': 'dormant',
  '04': 'dormant',
  '08': 'dissolved',
}

const situation = (words: readonly string[], status: StatusKind) => ({
  column: 'situacaoespecial',
  when: { in: words },
  says: { status, dateColumn: 'datasituacaoespecial' },
})

const establishments: FirmCompanion = {
  ...FIRM_DEFAULTS,
  id: 'br-cnpj-estabelecimentos',
  of: OF,
  role: 'establishments',
  layout: {
    names: [
      'cnpjbasico',
      'cnpjordem',
      'cnpjdv',
      'matrizfilial',
      'nomefantasia',
      'situacaocadastral',
      'datasituacaocadastral',
      'motivosituacaocadastral',
      'cidadeexterior',
      'pais',
      'datainicioatividade',
      'cnaefiscalprincipal',
      'cnaefiscalsecundaria',
      'tipologradouro',
      'logradouro',
      'numero',
      'complemento',
      'bairro',
      'cep',
      'uf',
      'municipio',
      'ddd1',
      'telefone1',
      'ddd2',
      'telefone2',
      'dddfax',
      'fax',
      'correioeletronico',
      'situacaoespecial',
      'datasituacaoespecial',
    ],
    cells: {
      cnpjbasico: ID,
      cnpjordem: /^[0-9A-Z]{4}$/,
      cnpjdv: /^\d{2}$/,
      matrizfilial: /^[12]$/,
      situacaocadastral: /^0?\d$/,
      datainicioatividade: DAY,
    },
    fileNames: ['estabele'],
    nameNeeded: false,
  },
  firmId: ['cnpjbasico'],
  columns: {
    status: ['situacaocadastral'],
    statusDate: ['datasituacaocadastral'],
    founded: ['datainicioatividade'],
    sectorCode: ['cnaefiscalprincipal'],
    region: ['uf'],
    municipality: ['municipio'],
    postcode: ['cep'],
    address: ['logradouro'],
  },
  reading: {
    country: 'BR',
    sectorSystem: 'cnae',
    dateOrder: 'ymd',
    decimal: ',',
    statuses: STATUSES,
    digits: { status: 2, municipality: 4, sectorCode: 7, postcode: 8 },
    rules: [
      situation(['recuperacao judicial', 'recuperacao extrajudicial'], 'insolvency-filing'),
      situation(
        [
          'falencia',
          'falido',
          'liquidacao',
          'em liquidacao',
          'liquidacao judicial',
          'liquidacao extrajudicial',
        ],
        'administration-or-liquidation',
      ),
    ],
  },
  seat: { column: 'matrizfilial', in: ['1'] },
  texts: { status: STATUS_TEXTS },
}

/** Bands of the partners' age; 0 is not stated, 1 and 2 are children's shares. */
const AGES: Readonly<Record<string, Range>> = {
  '1': { low: 0, high: 12 },
  '2': { low: 13, high: 20 },
  '3': { low: 21, high: 30 },
  '4': { low: 31, high: 40 },
  '5': { low: 41, high: 50 },
  '6': { low: 51, high: 60 },
  '7': { low: 61, high: 70 },
  '8': { low: 71, high: 80 },
  '9': { low: 81, high: null },
}

const parts = (list: readonly PersonPart[], codes: string): Record<string, readonly PersonPart[]> =>
  Object.fromEntries(codes.split(' ').map((code) => [code, list]))

const partners: PeopleCompanion = {
  ...PEOPLE_DEFAULTS,
  id: 'br-cnpj-socios',
  of: OF,
  role: 'owners',
  layout: {
    names: [
      'cnpjbasico',
      'identificadorsocio',
      'nomesocio',
      'cpfcnpjsocio',
      'qualificacaosocio',
      'dataentradasociedade',
      'pais',
      'representantelegal',
      'nomerepresentante',
      'qualificacaorepresentante',
      'faixaetaria',
    ],
    cells: {
      cnpjbasico: ID,
      identificadorsocio: /^[123]$/,
      qualificacaosocio: /^\d{2}$/,
      dataentradasociedade: DAY,
      faixaetaria: /^\d$/,
    },
    fileNames: ['socio'],
    nameNeeded: false,
  },
  firmId: ['cnpjbasico'],
  columns: {
    name: ['nomesocio'],
    kind: ['identificadorsocio'],
    position: ['qualificacaosocio'],
    since: ['dataentradasociedade'],
    ageBand: ['faixaetaria'],
  },
  kinds: { '1': 'company', '2': 'person', '3': 'person' },
  positions: {
    // Managing partners and holders own and direct; managers, directors and presidents need not own anything.
    ...parts(['owner', 'director'], '28 34 49 50 59 65 66 74'),
    ...parts(['director'], '05 08 10 16 70 71 72 73'),
    // Procurators, guardians, liquidators and what a firm holds of itself.
    ...parts([], '09 11 12 13 14 15 17 19 32 35 39 40 41 42 43 46 51 60 61 62 63 64'),
  },
  leading: ['16', '73', '49', '74', '28', '65', '10', '72', '05', '70'],
  ageBands: AGES,
}

const codeTable = (
  name: string,
  { field, code, fileNames }: Pick<CodesCompanion, 'field'> & { code: RegExp; fileNames: readonly string[] },
): CodesCompanion => ({
  kind: 'codes',
  id: `br-cnpj-${name}`,
  of: OF,
  role: 'codes',
  confirmed: true,
  layout: { names: ['codigo', 'descricao'], cells: { codigo: code }, fileNames, nameNeeded: true },
  code: 'codigo',
  text: 'descricao',
  field,
})

export const BR_CNPJ = [
  establishments,
  partners,
  codeTable('municipios', { field: 'municipality', code: /^\d{4}$/, fileNames: ['munic'] }),
  codeTable('naturezas', { field: 'legalForm', code: /^\d{4}$/, fileNames: ['natju', 'naturezas'] }),
  // Their meaning is in the program already, or not asked for.
  codeTable('qualificacoes', { field: null, code: /^\d{2}$/, fileNames: ['quals', 'qualificac'] }),
  codeTable('motivos', { field: null, code: /^\d{2}$/, fileNames: ['moti'] }),
  codeTable('cnaes', { field: null, code: /^\d{7}$/, fileNames: ['cnae'] }),
  codeTable('paises', { field: null, code: /^\d{3}$/, fileNames: ['pais'] }),
]
