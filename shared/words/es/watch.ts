import type { watch as english } from '../en/watch.ts'
import type { SameShape } from '../same-shape.ts'

export const watch: SameShape<typeof english> = {
  'what-changed': 'Qué cambió',
  since: 'Desde',
  before: 'el extracto anterior al último',
  import: '{{source}}, datos del {{date}}',
  'nothing-why': 'Lo que cambia aparece aquí en cuanto se importa un segundo extracto del mismo registro.',
  'about-distressed': 'Concurso, liquidación o aviso de baja que antes no constaba. Los días cuentan.',
  'about-window':
    'El dueño tiene ahora 70 años o más, o 65 o más sin que conste un plan de relevo, y antes no era así, o la empresa es nueva.',
  'about-qualifying':
    'Cayó una barrera, se pasó un umbral o la empresa es nueva. El modelo de hoy se aplica a los dos extractos.',
  'about-new': 'Empresas que el extracto anterior no tenía.',
  'about-changed': 'Empresas de las que el registro dice ahora otra cosa.',
  'about-gone': 'Empresas que el extracto nuevo ya no tiene. Lo escrito sobre ellas se conserva.',
  'from-to': '{{name}}: {{from}} → {{to}}',
  moved: '{{from}} → {{to}}',
  stands: 'nivel {{tier}}, {{score}} puntos, puesto {{rank}}',
  'was-aside': 'apartada',
  'status-none': 'sin aviso',
  proposals: 'Hechos que pueden referirse a una empresa',
  'proposals-what':
    'Las listas de cierres, despidos y concursos rara vez llevan identificadores del registro. Donde nombre y lugar solo se parecen, nada cuenta hasta que alguien diga de qué empresa se trata.',
  'read-list': 'Leer una lista de hechos',
  'it-is': 'Es {{name}}, {{place}} (parecido: {{percent}})',
  'none-of-them': 'Ninguna de ellas',
  'at-line': '{{file}}, línea {{line}}',
  'listed-title': 'Dicho por listas de crisis',
  'listed-counts':
    'Los despidos cuentan como señal de crisis en la lente de recuperación; los cierres y las insolvencias, como estado de la empresa.',
  'listed-jobs': 'puestos: {{n}}',
  duplicates: 'Empresas que pueden ser una sola',
  'duplicates-what': 'Nunca se funde nada. Compare las dos y corrija el registro, o déjelas como están.',
  'look-for-duplicates': 'Buscarlas',
  'why-same-id': 'el mismo identificador en dos fuentes',
  'why-same-name': 'el mismo nombre en un lugar',
  'why-similar-name': 'nombres parecidos ({{percent}}) en un lugar',
}
