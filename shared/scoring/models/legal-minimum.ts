import type { LegalMinimum } from '../../criteria/legal-minimum.ts'

/** When the laws were read. */
const READ = '2026-11-24'

/** Starts with the countries whose law was looked up; a firm of any other country passes this gate. */
export const LEGAL_MINIMUM: readonly LegalMinimum[] = [
  { country: 'IT', members: 3, source: 'Codice civile, art. 2522', date: READ },
  {
    country: 'FR',
    legalForms: ['SA', 'SA à*', 'Société anonyme*', '55*', '56*'],
    members: 7,
    source: 'Loi n° 78-763 du 19 juillet 1978 (SCOP)',
    date: READ,
  },
  { country: 'FR', members: 2, source: 'Loi n° 78-763 du 19 juillet 1978 (SCOP)', date: READ },
  {
    country: 'ES-CT',
    members: 2,
    source: 'Llei 12/2015, de 9 de juliol, de cooperatives, art. 12.2',
    date: READ,
  },
]
