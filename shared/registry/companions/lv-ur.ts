import {
  FIRM_DEFAULTS,
  type FirmCompanion,
  PEOPLE_DEFAULTS,
  type PeopleCompanion,
} from '../bundle/companion.ts'

const OF = 'lv-ur'
const KINDS = { 'natural person': 'person', 'legal entity': 'company', 'foreign entity': 'company' } as const

/** The date of birth is given of those alone who have no Latvian number; the others' is in the number. */
const NUMBER = ['latvianidentitynumbermasked']

const officers: PeopleCompanion = {
  ...PEOPLE_DEFAULTS,
  id: 'lv-ur-officers',
  of: OF,
  role: 'officers',
  layout: {
    headers: [
      'atlegalentityregistrationnumber',
      'entitytype',
      'position',
      'governingbody',
      'birthdate',
      'latvianidentitynumbermasked',
      'registeredon',
      'rightsofrepresentationtype',
    ],
    atLeast: 5,
    fileName: 'officers',
  },
  firmId: ['atlegalentityregistrationnumber'],
  columns: {
    name: ['name', 'forename'],
    familyName: ['surname'],
    kind: ['entitytype'],
    birth: ['birthdate'],
    personNumber: NUMBER,
    position: ['position'],
    since: ['registeredon'],
  },
  kinds: KINDS,
  usualPart: [],
  positions: {
    'chair of board': ['director'],
    'deputy chair of board': ['director'],
    'board member': ['director'],
    director: ['director'],
    manager: ['director'],
    owner: ['owner', 'director'],
    'co owner': ['owner', 'director'],
  },
  leading: ['owner', 'chair of board', 'director', 'manager', 'deputy chair of board'],
}

const members: PeopleCompanion = {
  ...PEOPLE_DEFAULTS,
  id: 'lv-ur-members',
  of: OF,
  role: 'members',
  confirmed: false,
  layout: {
    headers: [
      'atlegalentityregistrationnumber',
      'entitytype',
      'numberofshares',
      'sharenominalvalue',
      'sharecurrency',
      'datefrom',
      'birthdate',
    ],
    atLeast: 5,
    fileName: 'members',
  },
  firmId: ['atlegalentityregistrationnumber'],
  columns: {
    name: ['name', 'forename'],
    familyName: ['surname'],
    kind: ['entitytype'],
    birth: ['birthdate'],
    personNumber: NUMBER,
    since: ['datefrom', 'registeredon'],
    shares: ['numberofshares'],
    shareValue: ['sharenominalvalue'],
  },
  // Several who hold one share together count as one owner whose age nobody states.
  kinds: { ...KINDS, 'joint owners': 'company' },
}

const beneficialOwners: PeopleCompanion = {
  ...PEOPLE_DEFAULTS,
  id: 'lv-ur-beneficial-owners',
  of: OF,
  role: 'owners',
  confirmed: false,
  layout: {
    headers: [
      'legalentityregistrationnumber',
      'forename',
      'surname',
      'latvianidentitynumbermasked',
      'birthdate',
      'nationality',
      'residence',
      'registeredon',
    ],
    atLeast: 6,
    fileName: 'beneficialowners',
  },
  firmId: ['legalentityregistrationnumber'],
  columns: {
    name: ['forename', 'name'],
    familyName: ['surname'],
    birth: ['birthdate'],
    personNumber: NUMBER,
    since: ['registeredon'],
  },
}

const insolvency: FirmCompanion = {
  ...FIRM_DEFAULTS,
  id: 'lv-ur-insolvency',
  of: OF,
  role: 'insolvency',
  confirmed: false,
  layout: {
    headers: [
      'debtorregistrationnumber',
      'debtorname',
      'proceedingtype',
      'proceedingform',
      'proceedingstartedon',
      'proceedingendedon',
      'proceedingresolutionname',
    ],
    atLeast: 3,
    fileName: 'insolvencylegalpersonproceeding',
  },
  firmId: ['debtorregistrationnumber'],
  columns: { statusDate: ['proceedingstartedon'] },
  reading: {
    dateOrder: 'ymd',
    rules: [
      {
        column: 'proceedingtype',
        when: {
          in: ['legal protection proceeding', 'tap', 'tiesiskas aizsardzibas process', 'legal protection'],
        },
        says: { status: 'insolvency-filing', words: 'tiesiskās aizsardzības process' },
      },
      {
        column: 'proceedingtype',
        when: {
          not: ['legal protection proceeding', 'tap', 'tiesiskas aizsardzibas process', 'legal protection'],
        },
        says: { status: 'administration-or-liquidation', words: 'maksātnespējas process' },
      },
    ],
  },
  until: 'proceedingendedon',
}

const accounts: FirmCompanion = {
  ...FIRM_DEFAULTS,
  id: 'lv-ur-financial-statements',
  of: OF,
  role: 'accounts',
  layout: {
    headers: [
      'fileid',
      'legalentityregistrationnumber',
      'sourceschema',
      'sourcetype',
      'year',
      'yearstartedon',
      'yearendedon',
      'employees',
      'roundedtonearest',
      'currency',
    ],
    atLeast: 6,
    fileName: 'financialstatements',
  },
  firmId: ['legalentityregistrationnumber'],
  columns: { employees: ['employees'] },
  reading: { dateOrder: 'ymd', decimal: '.' },
  period: 'year',
}

export const LV_UR = [officers, members, beneficialOwners, insolvency, accounts]
