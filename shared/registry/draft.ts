import type { Firm } from '../firm/firm.ts'

/** A firm while its row is being read: every field may still be unknown. */
export type FirmDraft = { -readonly [K in keyof Firm]: Firm[K] | null }

/** What a row says that is no field of a firm by itself. */
export interface Draft {
  readonly firm: FirmDraft
  tradeName: string | null
  /** NACE code of the activity in words, for where the code column has none. */
  naceOfText: string | null
  nonProfit: boolean | null
  cooperative: boolean | null
}

export const emptyDraft = (): Draft => ({
  firm: {
    id: null,
    idDerived: null,
    name: null,
    legalForm: null,
    legalKind: null,
    status: null,
    statusKind: null,
    statusDate: null,
    founded: null,
    country: null,
    region: null,
    municipality: null,
    postcode: null,
    address: null,
    latitude: null,
    longitude: null,
    sectorCode: null,
    sectorSystem: null,
    nace: null,
    employees: null,
    committedWorkers: null,
    ownerAge: null,
    ownerBirthYear: null,
    ownersCount: null,
    noSuccessor: null,
    ownerSince: null,
    soleDirector: null,
    newestAppointment: null,
    unreplacedExit: null,
    accountsDue: null,
    turnover: null,
    profitCover: null,
    equityRatio: null,
    altmanZPrime: null,
    altmanZDoublePrime: null,
    trend: null,
    deprivationDecile: null,
    jobShare: null,
    lastProvider: null,
    supportNearby: null,
    subsidiary: null,
    website: null,
    ownerName: null,
    sites: 1,
  },
  tradeName: null,
  naceOfText: null,
  nonProfit: null,
  cooperative: null,
})
