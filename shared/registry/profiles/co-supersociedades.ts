import { PROFILE_DEFAULTS, type Profile } from '../profile.ts'

/**
 * Colombia's lists of the largest companies, with two years of figures side by side: the later year counts. All are
 * companies under the supervision of the Superintendencia, so a form that no table knows leaves a company.
 */
export const coSupersociedades: Profile = {
  ...PROFILE_DEFAULTS,
  id: 'co-supersociedades',
  title: 'Superintendencia de Sociedades, empresas más grandes (Colombia)',
  country: 'CO',
  confirmed: false,
  fingerprint: {
    headers: [
      'nit',
      'razonsocial',
      'supervisor',
      'departamentociudad',
      'ciiu',
      'macrosector',
      'ingresosoperacionales',
      'gananciaperdida',
      'totalactivos',
      'totalpasivos',
      'totalpatrimonio',
      'anodecorte',
    ],
    atLeast: 6,
    fileName: 'supersociedades',
  },
  columns: {
    registryId: ['nit'],
    name: ['razonsocial'],
    legalForm: ['tiposocietario', 'tiposociedad'],
    status: ['estadoactual', 'situacion'],
    region: ['departamentodomicilio', 'departamento'],
    municipality: ['ciudaddomicilio', 'departamentociudad', 'ciudad'],
    address: ['direccion'],
    sectorCode: ['ciiu'],
    employees: ['numeroempleados'],
    turnover: ['ingresosoperacionales', 'ingresosdeactividadesordinarias', 'ingresos'],
  },
  neverMapped: ['supervisor', 'macrosector', 'region', 'no', 'representantelegal'],
  sectorSystem: 'ciiu',
  dateOrder: 'dmy',
  decimal: ',',
  place: { separator: '-', municipality: 0, region: -1 },
  otherLegalForms: 'company',
  accounts: { assets: 'totalactivos', equity: 'totalpatrimonio', turnover: 'ingresosoperacionales' },
  asOf: { from: 'file-name' },
}
