import type { exports as english } from '../en/exports.ts'
import type { SameShape } from '../same-shape.ts'

export const exports: SameShape<typeof english> = {
  notice:
    'Una lista de lectura, hecha para revisar expediente por expediente; no decide nada. Es un extracto, no una copia de seguridad: las notas, los cambios y las importaciones quedan en el espacio de trabajo.',
  'column-rank': 'Lugar en la lista, desde 1',
  'column-id': 'Identificador de registro',
  'column-name': 'Nombre de la empresa',
  'column-legalForm': 'Forma jurídica tal como figura en el registro',
  'column-municipality': 'Municipio',
  'column-sectorCode': 'Código de sector tal como figura en el registro',
  'column-sectorSystem': 'Clasificación a la que pertenece el código',
  'column-nace': 'División NACE Rev. 2',
  'column-employeesLow': 'Personas empleadas, extremo inferior',
  'column-employeesHigh': 'Personas empleadas, extremo superior; vacío si el tramo es abierto',
  'column-founded': 'Fecha de constitución, con la exactitud del registro',
  'column-status': 'Estado tal como figura en el registro',
  'column-ownerName': 'Nombre del titular o administrador principal (dato personal)',
  'column-ownerAgeLow': 'Edad del titular o administrador principal, extremo inferior (dato personal)',
  'column-ownerAgeHigh': 'Edad del titular o administrador principal, extremo superior (dato personal)',
  'column-score': 'Puntuación, 0–100, con valores habituales para lo desconocido',
  'column-low': 'Puntuación si todo lo desconocido fuera lo peor',
  'column-high': 'Puntuación si todo lo desconocido fuera lo mejor',
  'column-coverage': 'Porcentaje de la puntuación que se apoya en valores conocidos',
  'column-tier': 'A, B o C; ? cuando se sabe demasiado poco',
  'column-flags': 'Lo que conviene mirar primero',
  'column-points': 'Puntos de este criterio; la suma de todos es la puntuación',
}
