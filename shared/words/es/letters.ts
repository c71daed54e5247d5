import type { letters as english } from '../en/letters.ts'
import type { SameShape } from '../same-shape.ts'

export const letters: SameShape<typeof english> = {
  'title-of': '{{title}}: {{firm}}',
  'title-owner-letter': 'Carta al titular',
  'title-call-script': 'Guion de llamada',
  'title-file-note': 'Nota de expediente',
  'title-explanation-sheet': 'Explicación de la puntuación',
  'title-workers-briefing': 'Información para la plantilla',
  'title-union-briefing': 'Información para el sindicato',
  'title-checklist': 'Lista de pasos',
  'title-union-letter': 'Recuperación: carta al sindicato',
  'title-court-letter': 'Recuperación: carta al juzgado',
  'title-municipality-letter': 'Recuperación: carta al ayuntamiento',
  'title-press-note': 'Recuperación: nota de prensa',
  'title-first-90-days': 'Recuperación: los primeros noventa días',
  'title-roster-form': 'Recuperación: hoja de la plantilla',
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

  objection:
    'Tenemos estos datos del registro de empresas{{register}}, con fecha de {{dataDate}}. Los usamos únicamente para ofrecerle este servicio. Puede consultarlos, pedir que se corrijan u oponerse a su uso en cualquier momento y sin dar razones{{contact}}: en ese caso no volveremos a escribirle. También puede reclamar ante la autoridad de protección de datos.',
  'field-letterhead': 'Líneas del membrete, de los ajustes',
  'field-addressee': 'Nombre y dirección, línea por línea',
  'field-date': 'Fecha de la carta',
  'field-firm': 'Nombre de la empresa',
  'field-place': 'Municipio; vacío si no se sabe',
  'field-years': 'Años cumplidos desde la fundación, a partir de 5; vacío si no se sabe',
  'field-jobs': '«24 empleos»; vacío si no se sabe',
  'field-figure': 'Una cifra publicada sobre empresas traspasadas a su plantilla, con su fuente',
  'field-author': 'Quién escribe, de los ajustes',
  'field-office': 'La oficina, de los ajustes',
  'field-contact': 'Cómo encontrarle, de los ajustes',
  'field-objection': 'De dónde son los datos y el derecho a oponerse; toda carta lo necesita',
}
