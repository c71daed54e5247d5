import type { companions as english } from '../en/companions.ts'
import type { SameShape } from '../same-shape.ts'

export const companions: SameShape<typeof english> = {
  main: 'empresas',
  owners: 'propietarios',
  officers: 'administradores',
  members: 'socios',
  establishments: 'establecimientos',
  accounts: 'cuentas',
  insolvency: 'procedimientos concursales',
  codes: 'tabla de códigos',
  role: 'Contiene',
  title: 'Este registro tiene más archivos',
  text: 'Añádalos aquí, en cualquier orden, o en una importación posterior: se unen a las empresas por su identificador.',
  'adds-owners': 'Propietarios: edades, número y antigüedad de los propietarios',
  'adds-officers':
    'Administradores: quién dirige la empresa, desde cuándo y si hay alguien más joven a su lado',
  'adds-members': 'Socios: participaciones y, con ellas, el propietario principal',
  'adds-establishments': 'Establecimientos: centros, lugar, actividad y plantilla',
  'adds-accounts': 'Cuentas: plantilla y su tendencia',
  'adds-insolvency': 'Procedimientos concursales: quién está en dificultades',
  'adds-codes': 'Tablas de códigos: lugares y formas jurídicas en palabras en lugar de números',
  alone: 'Las empresas no están en estos archivos',
  'alone-text':
    'Estos archivos hablan de empresas de {{register}}. Se unen a las empresas de ese registro que ya tiene el espacio de trabajo; si no tiene ninguna, añada aquí el archivo principal del registro o impórtelo más tarde.',
  'without-names': 'Dejar fuera los nombres de personas',
  'without-names-help':
    'Se conservan las edades, las fechas y el número de propietarios; la puntuación no necesita nombres. Queda anotado en la importación.',
  'to-dry-run': 'Probar',
}
