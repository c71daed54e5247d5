import type { door as source } from '../en/door.ts'
import type { SameShape } from '../same-shape.ts'

export const door: SameShape<typeof source> = {
  'node-too-old':
    'Relevo necesita Node 24 o posterior y se ha iniciado con {{found}}. Inícielo con «npm start», que trae el suyo.',
  'option-unknown':
    'Relevo no conoce «{{option}}». Conoce --browser, --port NÚMERO, --folder CARPETA y --lang en|es|pt|it|fr.',
  'port-not-valid': '«{{port}}» no es un puerto. Indique un número del 1 al 65535.',
  'port-taken': 'Otro programa usa el puerto {{port}}. Omita --port y Relevo tomará uno libre.',
  building: 'Preparando las pantallas; solo hace falta una vez tras cada cambio del programa.',
  'build-failed': 'No se han podido preparar las pantallas: {{reason}}',
  fetching: 'Descargando el entorno de la ventana (una sola vez, {{seconds}} segundos como máximo).',
  'no-display': 'Aquí no hay pantalla para una ventana, así que Relevo se abre en un navegador.',
  'no-runtime':
    'El entorno de la ventana (Electron) no está instalado y no se ha podido descargar, así que Relevo se abre en un navegador.',
  'window-failed':
    'No se ha podido abrir la ventana en este sistema, así que Relevo se abre en un navegador.',
  'open-address':
    'Abra esta dirección en un navegador de este equipo. Sirve una vez, para un solo navegador:',
  'files-in':
    'Los espacios de trabajo y los archivos importados se guardan en {{folder}}. Ctrl+C cierra Relevo.',

  stranger: 'Esta petición no procede de la página de Relevo y se ha rechazado.',
  'no-key':
    'Esta dirección sirve una vez, para un solo navegador. Vuelva a iniciar Relevo y abra la dirección que muestre entonces.',
  'nothing-here': 'En esta dirección no hay nada.',
  failed: 'Algo ha fallado dentro de Relevo. Sus datos no han cambiado. Le rogamos que lo comunique.',

  'choose-registry': 'Elija los archivos del registro',
  'choose-workspace': 'Abrir un espacio de trabajo',
  'choose-mapping': 'Elija una correspondencia guardada',
  'choose-model': 'Elija un archivo de modelo',
  'choose-boundaries': 'Elija un archivo de límites',
  'choose-places': 'Elija una tabla de lugares',
  'choose-outcomes': 'Elija una lista de desenlaces',
  'choose-template': 'Elija una plantilla de Word',
  'choose-list': 'Elija una lista exportada',
  'save-workspace': 'Dónde se guarda el nuevo espacio de trabajo',
  'save-table': 'Guardar la tabla',
  'save-document': 'Guardar el documento',
  'save-mapping': 'Guardar la correspondencia',
  'save-model': 'Guardar el modelo',
  'save-backup': 'Guardar una copia de seguridad',
  'kind-registry': 'Tablas de registro',
  'kind-workspace': 'Espacios de trabajo de Relevo',
  'kind-mapping': 'Correspondencias',
  'kind-model': 'Modelos',
  'kind-boundaries': 'Límites',
  'kind-places': 'Tablas de lugares',
  'kind-outcomes': 'Listas de desenlaces',
  'kind-template': 'Documentos de Word',
  'kind-list': 'Listas exportadas',
  'kind-any': 'Todos los archivos',
}
