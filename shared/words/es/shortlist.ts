import type { shortlist as english } from '../en/shortlist.ts'
import type { SameShape } from '../same-shape.ts'

export const shortlist: SameShape<typeof english> = {
  lead: 'Lo que acompaña a la puntuación de unas empresas juntas. Nada de ello entra en la puntuación.',
  which: 'Qué empresas',
  'which-top': 'Las primeras de la lista',
  'which-compared': 'Las elegidas para comparar',
  'which-ids': 'Por sus identificadores',
  top: 'Cuántas',
  ids: 'Identificadores (con comas)',
  'no-compared': 'No hay empresas elegidas para comparar: elíjalas en la pantalla Candidatas.',
  bateman: 'A quién ayuda la lista',
  'bateman-about':
    'Prueba de Bateman: ¿llega al quinto más pobre de los lugares y a empresas que duran? {{n}} empresas frente a las {{of}} posibles.',
  measure: 'Medida',
  'of-shortlist': 'Selección',
  'of-eligible': 'Todas las posibles',
  poor: 'En el quinto más pobre de los lugares',
  durable: 'Más de diez años, cinco o más empleados',
  'share-known': '{{share}} de {{known}} conocidas',
  'share-unknown': 'no se sabe',
  chart: '{{measure}}: {{shortlist}} de la selección, {{eligible}} de todas las posibles',

  assumptions: 'Supuestos',
  'assumptions-about':
    'Las proporciones de la guía de adicionalidad de English Partnerships; las que se muestran son un comienzo: ponga las suyas.',
  leakage: 'Fuga: empleos fuera de la zona',
  displacement: 'Desplazamiento: empleos perdidos en otra parte de la zona',
  substitution: 'Sustitución: empleos puestos en lugar de otros',
  multiplier: 'Multiplicador',
  remaining: 'Proporción de empleos que quedan si nadie actúa',
  'staff-days': 'Jornadas disponibles',
  'days-each': 'Jornadas por empresa',
  'least-poor': 'Al menos tantas en lugares pobres',

  portfolio: 'De cuáles ocuparse',
  'portfolio-about':
    'El mayor empleo neto dentro de las jornadas y con el mínimo para lugares pobres, resuelto con exactitud.',
  'portfolio-chosen':
    '{{n}} empresas, {{days}} jornadas, {{jobs}} empleos netos, {{poor}} en lugares pobres.',
  'portfolio-trade': 'Sin el mínimo serían {{jobs}} empleos netos más: {{left}} en lugar de {{entered}}.',
  'portfolio-same': 'El mínimo para lugares pobres no cuesta nada.',
  'left-out_one': 'Fuera, por no saberse el número de empleados: {{firms}}.',
  'left-out_many': 'Fuera, por no saberse el número de empleados: {{firms}}.',
  'left-out_other': 'Fuera, por no saberse el número de empleados: {{firms}}.',
  taken: 'Elegida',
  firm: 'Empresa',
  days: 'Jornadas',
  'net-jobs': 'Empleos netos',
  place: 'Lugar pobre',
  yes: 'sí',
  no: 'no',
  nobody: 'ninguna',
  'jobs-of-one': 'Empleo adicional neto de un caso',
  'jobs-gross': 'Empleos si se convierte',
  'jobs-reference': 'Empleos si nadie actúa',

  trade: 'Quién puede comerciar con quién',
  'trade-about':
    'Una pista solo por el ramo, primero las del mismo lugar; se miraron {{firms}} empresas y {{buyers}} organismos públicos de sus lugares.',
  'trade-none': 'Ningún par de estos ramos suele comerciar.',
  'trade-more': '… y {{n}} más.',
  'same-place': 'mismo lugar',

  alike: 'Empresas como una que se convirtió',
  'alike-which': 'Como qué empresa',
  'alike-id': 'O por su identificador',
  'alike-none': 'No consta ninguna empresa convertida; escriba un identificador.',
  'alike-find': 'Buscar',
  rank: 'Puesto',
  score: 'Puntuación',
  distance: 'Distancia',
  'distance-about': '0 iguales, 1 lo más lejos posible',

  opinions: 'Segundas opiniones',
  'opinions-about':
    'Otras maneras de pesar los mismos valores. Dependen de quién más esté en el archivo, o castigan las debilidades: solo para comparar.',
  'opinion-place': '{{value}} (puesto {{rank}})',
}
