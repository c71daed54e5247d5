import {
  FIRM_DEFAULTS,
  type FirmCompanion,
  PEOPLE_DEFAULTS,
  type PeopleCompanion,
} from '../bundle/companion.ts'
import { FR_STAFF } from '../profiles/fr-sirene.ts'

const OF = 'fr-sirene'

const establishments: FirmCompanion = {
  ...FIRM_DEFAULTS,
  id: 'fr-sirene-etablissements',
  of: OF,
  role: 'establishments',
  layout: {
    headers: [
      'siren',
      'nic',
      'siret',
      'statutdiffusionetablissement',
      'trancheeffectifsetablissement',
      'etablissementsiege',
      'codepostaletablissement',
      'libellecommuneetablissement',
      'codecommuneetablissement',
      'etatadministratifetablissement',
      'activiteprincipaleetablissement',
      'caractereemployeuretablissement',
    ],
    atLeast: 7,
    fileName: 'stocketablissement',
  },
  firmId: ['siren'],
  columns: {
    tradeName: ['denominationusuelleetablissement', 'enseigne1etablissement'],
    status: ['etatadministratifetablissement'],
    founded: ['datecreationetablissement'],
    sectorCode: ['activiteprincipaleetablissement'],
    employees: ['trancheeffectifsetablissement'],
    municipality: ['libellecommuneetablissement', 'codecommuneetablissement'],
    postcode: ['codepostaletablissement'],
    address: ['libellevoieetablissement'],
    latitude: ['latitude'],
    longitude: ['longitude'],
  },
  reading: {
    country: 'FR',
    sectorSystem: 'naf',
    dateOrder: 'ymd',
    decimal: '.',
    statuses: { a: 'active', f: 'dissolved' },
    bands: { employees: FR_STAFF },
    digits: { employees: 2 },
  },
  seat: { column: 'etablissementsiege', in: ['true', 'o', 'oui'] },
}

/** Natural persons who direct a firm, flattened from the national register of enterprises. */
const directors: PeopleCompanion = {
  ...PEOPLE_DEFAULTS,
  id: 'fr-rne-dirigeants',
  of: OF,
  role: 'officers',
  confirmed: false,
  layout: {
    headers: ['siren', 'nom', 'prenoms', 'datedenaissance', 'qualite', 'role', 'datedebut', 'typedepersonne'],
    atLeast: 4,
    fileName: 'dirigeants',
  },
  firmId: ['siren'],
  columns: {
    name: ['prenoms', 'prenom'],
    familyName: ['nom', 'nomusage'],
    kind: ['typedepersonne'],
    birth: ['datedenaissance', 'datenaissance'],
    position: ['qualite', 'role', 'roleentreprise'],
    since: ['datedebut', 'dateeffet', 'datedenomination'],
    until: ['datefin', 'datedecessation'],
  },
  kinds: {
    individu: 'person',
    'personne physique': 'person',
    entreprise: 'company',
    'personne morale': 'company',
  },
  usualPart: ['director'],
  positions: {
    'commissaire aux comptes titulaire': [],
    'commissaire aux comptes suppleant': [],
    'commissaire aux comptes': [],
    'gerant associe': ['owner', 'director'],
    associe: ['owner'],
  },
  leading: [
    'president',
    'president directeur general',
    'gerant',
    'gerant associe',
    'directeur general',
    'president du directoire',
  ],
}

export const FR_SIRENE = [establishments, directors]
