import type { documents as english } from '../en/documents.ts'
import type { SameShape } from '../same-shape.ts'

export const documents: SameShape<typeof english> = {
  'owner-letter': 'Carta al titular',
  'file-note': 'Nota de expediente',
  jobs_one: '{{number}} empleo',
  jobs_many: '{{number}} de empleos',
  jobs_other: '{{number}} empleos',
  'jobs-between': 'entre {{low}} y {{high}} empleos',
  'jobs-from': '{{low}} empleos o más',
  'jobs-up-to': 'hasta {{high}} empleos',
  'figure-france':
    'En Francia, el 91,5 % de las empresas sanas traspasadas a su plantilla como cooperativas seguía en activo cinco años después (Confédération générale des Scop, informe de 2023).',
  'figure-italy':
    'En Italia, el 87 % de las cooperativas industriales creadas a partir de 2007, en su mayoría empresas compradas por su plantilla, seguía en activo a los tres años, frente al 48 % del conjunto de las empresas nuevas (CFI, 2007–2013).',
  'figure-uruguay':
    'En Uruguay, las empresas gestionadas por sus trabajadores tuvieron un 29 % menos de riesgo de cerrar que otras comparables (Burdín, ILR Review, 2014).',
  rank: 'Número {{rank}} de {{of}} en el enfoque «{{lens}}».',
  score:
    'Puntuación de {{score}} sobre 100; entre {{low}} y {{high}} cuando se sepa todo. El {{coverage}} % se apoya en valores conocidos.',
  tier: 'Nivel {{tier}}. {{meaning}}',
  'set-aside': 'Apartada: no figura en la lista de este enfoque.',
  origin:
    'Fuente: {{file}}, línea {{line}} ({{source}}), datos de {{dataDate}}, importados el {{importedAt}}.',
  'fact-legal-form': 'Forma jurídica',
  'fact-status': 'Estado',
  'fact-founded': 'Constituida',
  'fact-place': 'Lugar',
  'fact-sector': 'Sector',
  'fact-employees': 'Personas empleadas',
  'fact-turnover': 'Facturación',
  'fact-owner': 'Titular o administrador principal',
  'fact-owner-age': 'Edad del titular o administrador principal',
  'fact-owner-since': 'Al frente desde',
  'fact-owners': 'Número de propietarios',
  'fact-website': 'Sitio web',
  'warning-age':
    'La edad dice quién cerrará, no quién venderá: en Francia la mayoría de las pequeñas empresas se vende antes de que su titular cumpla 60 años (BPCE, 2017).',
  'warning-sites_one': 'El registro enumera {{count}} establecimiento.',
  'warning-sites_many':
    'El registro enumera {{count}} de establecimientos; el número de personas empleadas puede ser el de uno solo.',
  'warning-sites_other':
    'El registro enumera {{count}} establecimientos; el número de personas empleadas puede ser el de uno solo.',
  'warning-old_one': 'Los datos tienen {{count}} mes.',
  'warning-old_many': 'Los datos tienen {{count}} de meses: vuelva a pedirlos antes de la primera llamada.',
  'warning-old_other': 'Los datos tienen {{count}} meses: vuelva a pedirlos antes de la primera llamada.',

  'raw-unknown': 'no consta en el registro',
  'raw-none': 'ninguna de las señales',
  'raw-band': '{{low}}–{{high}}',
  'raw-open-band': '{{low}} o más',
  'raw-percent': '{{value}} %',
  'raw-years': '{{value}} años',
  'raw-yes': 'sí',
  'raw-no': 'no',
  'raw-successor-none': 'nadie que tome el relevo',
  'raw-successor-family': 'dos generaciones en la dirección',
  'raw-successor-named': 'hay sucesor designado',
}
