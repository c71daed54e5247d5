import type { documents as english } from '../en/documents.ts'
import type { SameShape } from '../same-shape.ts'

export const documents: SameShape<typeof english> = {
  rank: 'Número {{rank}} de {{of}} en el enfoque «{{lens}}».',
  score:
    'Puntuación de {{score}} sobre 100; entre {{low}} y {{high}} cuando se sepa todo. El {{coverage}} % se apoya en valores conocidos.',
  tier: 'Nivel «{{tier}}». {{meaning}}',
  'set-aside': 'Apartada: no figura en la lista de este enfoque.',
  origin: 'Fuente: {{file}}, línea {{line}}{{source}}, datos de {{dataDate}}, importados el {{importedAt}}.',
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
  'raw-years_one': '{{value}} año',
  'raw-years_many': '{{value}} años',
  'raw-years_other': '{{value}} años',
  'raw-yes': 'sí',
  'raw-no': 'no',
  'raw-successor-none': 'nadie que tome el relevo',
  'raw-successor-family': 'dos generaciones en la dirección',
  'raw-successor-named': 'hay sucesor designado',

  'word-not-docx': 'no es un documento de Word (.docx).',
  'word-macro':
    'contiene una macro, que podría ejecutarse donde se abra la carta. Guárdelo como documento sin macros (.docx).',
  'word-too-large': 'ocupa más de {{most}} MB.',
  'word-unknown': 'no existe el campo {{field}}. ¿Quería decir {{nearest}}?',
  'word-unknown-all': 'no existe el campo {{field}}. Hay: {{known}}.',
  'word-unclosed-loop': 'la parte {{open}} no está cerrada: escriba {{close}} al final.',
  'word-unopened-loop': '{{close}} cierra una parte que no se abrió: escriba antes {{open}}.',
  'word-unclosed-tag': 'hay una llave abierta y sin cerrar en «{{field}}».',
  'word-missing': 'falta el campo {{field}}: {{meaning}}.',
  'word-other': '{{reason}}.',
}
