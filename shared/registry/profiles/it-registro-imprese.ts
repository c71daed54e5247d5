import { PROFILE_DEFAULTS, type Profile } from '../profile.ts'

/**
 * The chambers of commerce's list of innovative start-ups. All are companies or cooperatives by law (decree 179/2012,
 * article 25), so a `TipoSocieta` that names no cooperative leaves a company. `founded` is the start of activity:
 * the day of registration changes when a firm moves to another province.
 */
export const itRegistroImprese: Profile = {
  ...PROFILE_DEFAULTS,
  id: 'it-registro-imprese',
  title: 'Registro Imprese, elenco delle start-up (Italia)',
  country: 'IT',
  fingerprint: {
    headers: [
      'dataiscrizionestartup',
      'datainizioattivita',
      'dataregistroimprese',
      'denominazione',
      'provincia',
      'comune',
      'atecocode',
      'altovaloretecnologico',
      'tiposocieta',
      'addetti',
      'valorediproduzione',
      'prevalenzagiovanile',
    ],
    atLeast: 6,
    fileName: null,
  },
  columns: {
    registryId: ['codicefiscale'],
    name: ['denominazione'],
    legalForm: ['tiposocieta', 'naturagiuridica'],
    status: ['status', 'stato'],
    founded: ['datainizioattivita', 'datainiziodellesercizioeffettivodellattivita'],
    region: ['regione'],
    municipality: ['comune'],
    sectorCode: ['atecocode', 'ateco', 'ateco2007', 'ateco2025'],
    employees: ['addetti', 'classediaddettiultimoanno'],
    turnover: ['valorediproduzione', 'classedivaloredellaproduzioneultimoanno'],
    website: ['sitointernet'],
  },
  neverMapped: ['prevalenzafemminile', 'prevalenzagiovanile', 'prevalenzastraniera', 'nome', 'settore'],
  dateOrder: 'dmy',
  decimal: ',',
  otherLegalForms: 'company',
  statuses: {
    attiva: 'active',
    inattiva: 'dormant',
    sospesa: 'dormant',
    'in liquidazione': 'administration-or-liquidation',
    'in scioglimento': 'administration-or-liquidation',
    'in fallimento': 'administration-or-liquidation',
    cessata: 'dissolved',
    cancellata: 'dissolved',
  },
  nullTokens: { sectorCode: ['NC'], employees: ['no data', 'ND'], turnover: ['no data', 'ND'] },
  asOf: { from: 'file-name' },
}
