import { PEOPLE_DEFAULTS, type PeopleCompanion } from '../bundle/companion.ts'

/** The roles of Brønnøysund's units, flattened to a row (or a JSON line) per role. */
const officers: PeopleCompanion = {
  ...PEOPLE_DEFAULTS,
  id: 'no-roller',
  of: 'no-enheter',
  role: 'officers',
  confirmed: false,
  layout: {
    headers: [
      'organisasjonsnummer',
      'typekode',
      'rolletype',
      'personfodselsdato',
      'fodselsdato',
      'personnavnetternavn',
      'etternavn',
      'fratraadt',
      'avregistrert',
    ],
    atLeast: 3,
    fileName: 'roller',
  },
  firmId: ['organisasjonsnummer', 'orgnr'],
  columns: {
    name: ['personnavnfornavn', 'fornavn', 'navn'],
    familyName: ['personnavnetternavn', 'etternavn'],
    birth: ['personfodselsdato', 'fodselsdato'],
    position: ['typekode', 'rolletypekode', 'rolletype', 'rolle'],
    since: ['fradato', 'registreringsdato', 'tiltradtdato'],
    until: ['fratraadtdato', 'tildato'],
    gone: ['fratraadt', 'avregistrert'],
  },
  goneWords: ['true', 'ja', 'j', '1'],
  usualPart: [],
  positions: {
    dagl: ['director'],
    lede: ['director'],
    styrlede: ['director'],
    'styr lede': ['director'],
    nest: ['director'],
    medl: ['director'],
    // Holders of a sole proprietorship and partners of a partnership own it.
    innh: ['owner', 'director'],
    deltpro: ['owner'],
    deltso: ['owner'],
    dtpr: ['owner'],
    dtso: ['owner'],
    komp: ['owner'],
  },
  leading: ['innh', 'dagl', 'styr lede', 'styrlede', 'lede'],
}

export const NO_ROLLER = [officers]
