import type { frame as english } from '../en/frame.ts'
import type { SameShape } from '../same-shape.ts'

export const frame: SameShape<typeof english> = {
  screens: 'Pantallas',
  home: 'Relevo, inicio',
  start: 'Inicio',
  import: 'Importar',
  candidates: 'Candidatas',
  campaigns: 'Campañas',
  changes: 'Cambios',
  manual: 'Manual',
  compare: 'Comparar',
  firm: 'Empresa',
  settings: 'Ajustes',
  care: 'Cuidado de los datos',
  'skip-to-content': 'Ir al contenido',
  lens: 'Enfoque',
  map: 'Mapa',
  model: 'Modelo',
  'model-usual': 'Modelo: {{model}} {{version}}',
  'model-weighted': 'Modelo: {{model}} {{version}}, con sus pesos',
  'data-of': 'Datos a {{date}}',
  'no-data': 'Todavía no se ha importado nada',
  'no-workspace': 'Ningún espacio de trabajo abierto',
  loading: 'Cargando',
  close: 'Cerrar',
  cancel: 'Cancelar',
  save: 'Guardar',
  undo: 'Deshacer',
  'try-again': 'Intentar de nuevo',
  'no-answer':
    'El programa no respondió. Lo que escribió sigue aquí. Inténtelo de nuevo; si vuelve a ocurrir, reinicie Relevo.',
  reload: 'Recargar las pantallas',
  'screen-failed': 'No se pudo mostrar esta pantalla',
  'screen-failed-kept':
    'Su espacio de trabajo y sus notas no han cambiado. Recargue las pantallas; si vuelve a ocurrir, reinicie Relevo.',
}
