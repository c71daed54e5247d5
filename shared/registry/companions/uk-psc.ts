import { PEOPLE_DEFAULTS, type PeopleCompanion } from '../bundle/companion.ts'

/**
 * Persons with significant control: one JSON object a line, a totals record at the end. People carry month and year
 * of birth, of which the year is kept; the largest band of shares or votes makes the principal owner.
 */
const owners: PeopleCompanion = {
  ...PEOPLE_DEFAULTS,
  id: 'uk-psc',
  of: 'uk-companies-house',
  role: 'owners',
  layout: {
    headers: [
      'companynumber',
      'datakind',
      'datanaturesofcontrol',
      'datanotifiedon',
      'dataetag',
      'dataname',
      'datadateofbirthyear',
    ],
    atLeast: 4,
    fileName: 'personswithsignificantcontrol',
  },
  firmId: ['companynumber'],
  columns: {
    name: ['dataname'],
    kind: ['datakind'],
    birth: ['datadateofbirthyear'],
    since: ['datanotifiedon'],
    until: ['dataceasedon'],
    gone: ['dataceased'],
    control: ['datanaturesofcontrol'],
  },
  goneWords: ['true'],
  kinds: {
    'individual person with significant control': 'person',
    'individual beneficial owner': 'person',
    'corporate entity person with significant control': 'company',
    'corporate entity beneficial owner': 'company',
    'legal person person with significant control': 'company',
    'legal person beneficial owner': 'company',
    'super secure person with significant control': 'person',
    'super secure beneficial owner': 'person',
  },
}

export const UK_PSC = [owners]
