/** How a column's text is read. */
export type FieldKind =
  | 'id'
  | 'text'
  | 'date'
  | 'range'
  | 'number'
  | 'fraction'
  | 'year'
  | 'flag'
  | 'sector'
  | 'legal-form'
  | 'status'
  | 'coordinate'

export interface Field {
  readonly name: FieldName
  readonly kind: FieldKind
  /** Which part of the score the field feeds, for "what this column would add". */
  readonly feeds:
    | 'identity'
    | 'gates'
    | 'succession'
    | 'workforce'
    | 'viability'
    | 'sector'
    | 'need'
    | 'place'
    | 'contact'
  /** Data about a person: kept apart, erased on request, exported only when asked for. */
  readonly personal: boolean
}

/** The columns a register can be mapped to, in the order the mapping screen shows them. */
export const FIELD_NAMES = [
  'registryId',
  'name',
  'tradeName',
  'legalForm',
  'status',
  'statusDate',
  'founded',
  'country',
  'region',
  'municipality',
  'postcode',
  'address',
  'latitude',
  'longitude',
  'sectorCode',
  'sectorText',
  'employees',
  'committedWorkers',
  'ownerAge',
  'ownerBirthYear',
  'ownersCount',
  'noSuccessor',
  'ownerSince',
  'soleDirector',
  'newestAppointment',
  'unreplacedExit',
  'accountsDue',
  'turnover',
  'profitCover',
  'equityRatio',
  'altmanZPrime',
  'altmanZDoublePrime',
  'trend',
  'deprivationDecile',
  'jobShare',
  'lastProvider',
  'supportNearby',
  'nonProfit',
  'cooperative',
  'subsidiary',
  'website',
  'ownerName',
] as const
export type FieldName = (typeof FIELD_NAMES)[number]

const field = (name: FieldName, kind: FieldKind, feeds: Field['feeds'], personal = false): Field => ({
  name,
  kind,
  feeds,
  personal,
})

const BY_NAME: Record<FieldName, Field> = {
  registryId: field('registryId', 'id', 'identity'),
  name: field('name', 'text', 'identity'),
  tradeName: field('tradeName', 'text', 'identity'),
  legalForm: field('legalForm', 'legal-form', 'gates'),
  status: field('status', 'status', 'gates'),
  statusDate: field('statusDate', 'date', 'gates'),
  founded: field('founded', 'date', 'succession'),
  country: field('country', 'text', 'place'),
  region: field('region', 'text', 'place'),
  municipality: field('municipality', 'text', 'place'),
  postcode: field('postcode', 'text', 'place'),
  address: field('address', 'text', 'contact'),
  latitude: field('latitude', 'coordinate', 'place'),
  longitude: field('longitude', 'coordinate', 'place'),
  sectorCode: field('sectorCode', 'sector', 'sector'),
  sectorText: field('sectorText', 'text', 'sector'),
  employees: field('employees', 'range', 'workforce'),
  committedWorkers: field('committedWorkers', 'number', 'workforce'),
  ownerAge: field('ownerAge', 'range', 'succession', true),
  ownerBirthYear: field('ownerBirthYear', 'year', 'succession', true),
  ownersCount: field('ownersCount', 'number', 'succession'),
  noSuccessor: field('noSuccessor', 'fraction', 'succession'),
  ownerSince: field('ownerSince', 'date', 'succession'),
  soleDirector: field('soleDirector', 'flag', 'succession'),
  newestAppointment: field('newestAppointment', 'date', 'succession'),
  unreplacedExit: field('unreplacedExit', 'flag', 'succession'),
  accountsDue: field('accountsDue', 'date', 'succession'),
  turnover: field('turnover', 'range', 'viability'),
  profitCover: field('profitCover', 'fraction', 'viability'),
  equityRatio: field('equityRatio', 'number', 'viability'),
  altmanZPrime: field('altmanZPrime', 'number', 'viability'),
  altmanZDoublePrime: field('altmanZDoublePrime', 'number', 'viability'),
  trend: field('trend', 'number', 'viability'),
  deprivationDecile: field('deprivationDecile', 'number', 'need'),
  jobShare: field('jobShare', 'number', 'need'),
  lastProvider: field('lastProvider', 'flag', 'need'),
  supportNearby: field('supportNearby', 'flag', 'need'),
  nonProfit: field('nonProfit', 'flag', 'gates'),
  cooperative: field('cooperative', 'flag', 'gates'),
  subsidiary: field('subsidiary', 'flag', 'gates'),
  website: field('website', 'text', 'contact'),
  ownerName: field('ownerName', 'text', 'contact', true),
}

export const FIELDS: readonly Field[] = FIELD_NAMES.map((name) => BY_NAME[name])
export const fieldOf = (name: FieldName): Field => BY_NAME[name]
