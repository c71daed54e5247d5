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
}
