import { PROFILE_DEFAULTS, type Profile } from '../profile.ts'

/**
 * Mexico's directory of economic units: a line is a site, and only its legal name tells which firm it belongs to.
 * `fecha_alta` is the day on which the site came into the directory (most in 2010), not the founding of anything.
 */
export const mxDenue: Profile = {
  ...PROFILE_DEFAULTS,
  id: 'mx-denue',
  title: 'DENUE, Directorio Estadístico Nacional de Unidades Económicas (México)',
  country: 'MX',
  fingerprint: {
    headers: [
      'clee',
      'nomestab',
      'razsocial',
      'codigoact',
      'nombreact',
      'perocu',
      'nomvial',
      'codpostal',
      'entidad',
      'municipio',
      'cvemun',
      'ageb',
      'tipounieco',
      'fechaalta',
    ],
    atLeast: 6,
    fileName: 'denue',
  },
  columns: {
    registryId: ['clee'],
    name: ['razsocial'],
    tradeName: ['nomestab'],
    region: ['entidad'],
    municipality: ['municipio'],
    postcode: ['codpostal'],
    address: ['nomvial'],
    latitude: ['latitud'],
    longitude: ['longitud'],
    sectorCode: ['codigoact'],
    sectorText: ['nombreact'],
    employees: ['perocu'],
    website: ['www'],
  },
  neverMapped: ['id', 'fechaalta', 'correoelec', 'telefono', 'numlocal', 'localidad'],
  sectorSystem: 'scian',
  dateOrder: 'ymd',
  decimal: '.',
  rows: 'site',
  idOf: 'site',
  bands: {
    employees: {
      '0 a 5 personas': { low: 0, high: 5 },
      '6 a 10 personas': { low: 6, high: 10 },
      '11 a 30 personas': { low: 11, high: 30 },
      '31 a 50 personas': { low: 31, high: 50 },
      '51 a 100 personas': { low: 51, high: 100 },
      '101 a 250 personas': { low: 101, high: 250 },
      '251 y mas personas': { low: 251, high: null },
    },
  },
  nullTokens: { name: ['NULL'], website: ['NULL'] },
  digits: { postcode: 5 },
  asOf: { from: 'file-name' },
}
