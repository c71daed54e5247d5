import type { questions as english } from '../en/questions.ts'
import type { SameShape } from '../same-shape.ts'

export const questions: SameShape<typeof english> = {
  'owner-age': '¿Qué edad tiene el dueño o el administrador principal?',
  'owner-age-where':
    'Registro de administradores o de titulares reales, que suele dar el año de nacimiento; o pregunte.',
  'no-successor': '¿Hay quien tome el relevo: familia, un socio, un directivo?',
  'no-successor-where':
    'Lo sabe el asesor contable del dueño o el de la cámara; en el consejo, busque una segunda generación.',
  'firm-age': '¿Desde cuándo existe la empresa, y desde cuándo con este dueño?',
  'firm-age-where':
    'Fecha de inscripción, primer nombramiento en el registro de administradores, la web de la empresa.',
  governance: '¿Quién dirige la empresa, desde cuándo, y se ha ido alguien sin ser sustituido?',
  'governance-where':
    'Extracto del registro de administradores, boletín oficial, fecha de las últimas cuentas depositadas.',
  employees: '¿Cuántas personas trabajan allí?',
  'employees-where':
    'Cuentas anuales, estadísticas de la seguridad social, la web de la empresa, o una visita.',
  profit:
    '¿Cubrió el beneficio un salario habitual en la zona para el dueño y un rendimiento del capital en dos de los tres últimos años?',
  'profit-where':
    'Cuentas anuales de los tres últimos años, en el registro o en la asesoría contable del dueño.',
  equity: '¿Qué parte del balance son fondos propios?',
  'equity-where': 'Último balance depositado: fondos propios divididos por el activo total.',
  'z-score': '¿Cuál es la Z′ o la Z″ de Altman de la empresa?',
  'z-score-where':
    'Se calcula con las últimas cuentas depositadas; las bases de datos comerciales la indican.',
  trend: '¿Crecen o disminuyen la plantilla o las ventas?',
  'trend-where': 'Compare las dos últimas cuentas anuales, o dos extractos de este registro.',
  nace: '¿A qué se dedica la empresa?',
  'nace-where': 'Código de actividad en el registro mercantil o estadístico; la web de la empresa.',
  deprivation: '¿Cuánta vulnerabilidad hay en el lugar?',
  'deprivation-where': 'El índice nacional o regional de vulnerabilidad, por municipio o distrito.',
  'job-share': '¿Qué parte del empleo del lugar está en esta empresa?',
  'job-share-where': 'Empleo por municipio del instituto de estadística, junto a la plantilla de la empresa.',
  'last-provider': '¿Es la última que presta su servicio aquí?',
  'last-provider-where': 'El ayuntamiento, la cámara local, o el competidor más cercano en el mapa.',
  'support-nearby': '¿Hay apoyo a cooperativas a menos de 50 km?',
  'support-nearby-where': 'Directorios de la federación de cooperativas y de las agencias de desarrollo.',
  urgency: '¿Hay señales de que la empresa puede cerrar?',
  'urgency-where': 'Registro concursal, boletín oficial, el sindicato, los trabajadores.',
  core: '¿Siguen ahí las instalaciones, los pedidos, el personal cualificado, los proveedores y el local?',
  'core-where':
    'Una visita con trabajadores que conozcan la producción; un par de llamadas a clientes y proveedores.',
  'committed-workers': '¿Cuántos trabajadores participarían en la toma de la empresa?',
  'committed-workers-where': 'Una asamblea de trabajadores, con lista firmada.',
  'legal-route': '¿Abre la ley un camino a los trabajadores, y hasta cuándo?',
  'legal-route-where': 'El expediente judicial y el administrador concursal; un abogado de la federación.',
}
