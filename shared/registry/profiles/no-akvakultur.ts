import { PROFILE_DEFAULTS, type Profile } from '../profile.ts'

/** Norway's aquaculture sites: a row is a site, several make one firm. Legal form only as the last word of the name. */
export const noAkvakultur: Profile = {
  ...PROFILE_DEFAULTS,
  id: 'no-akvakultur',
  title: 'Akvakulturregisteret, lokaliteter (Norge)',
  country: 'NO',
  fingerprint: {
    headers: [
      'orgnrpersnr',
      'navn',
      'adresse',
      'postnr',
      'poststed',
      'loknr',
      'loknavn',
      'lokkom',
      'lokplass',
      'lokkap',
      'lokenhet',
    ],
    atLeast: 6,
    fileName: 'akvakultur',
  },
  columns: {
    registryId: ['orgnrpersnr', 'orgnr'],
    name: ['navn'],
    municipality: ['poststed'],
    postcode: ['postnr'],
    address: ['adresse'],
  },
  neverMapped: ['loknr', 'loknavn', 'lokkom', 'lokplass', 'lokkap', 'lokenhet'],
  decimal: ',',
  dateOrder: 'dmy',
  rows: 'site',
  digits: { postcode: 4 },
}
