import type { map as english } from '../en/map.ts'
import type { SameShape } from '../same-shape.ts'

export const map: SameShape<typeof english> = {
  lead: '{{total}} candidatas en {{places}} lugares. {{matched}} de los {{all}} lugares del registro tienen un área.',
  placeless: 'Candidatas cuyo lugar no figura en el registro: {{number}}.',
  filtered: 'Se cuentan las empresas de la lista tal como está filtrada ahora.',
  'nothing-why': 'El mapa muestra las candidatas por lugar y cualquier cifra de los lugares.',
  figure: 'Colorear por',
  'count-candidates': 'Candidatas',
  'count-tier-A': 'Nivel A',
  'count-tier-B': 'Nivel B',
  'count-tier-C': 'Nivel C',
  'count-tier-?': 'Nivel ?',
  'count-firms': 'Todas las empresas',
  'count-employees': 'Empleados de las candidatas',
  'count-near-retirement': 'Titulares de 60 años o más, parte',
  decile: 'Decil de privación (1 = más pobre)',
  jobs: 'Empleos',
  'show-firms': 'Empresas por nivel',
  'show-support': 'Puntos de apoyo',
  larger: 'Ampliar',
  smaller: 'Reducir',
  whole: 'Todo el territorio',
  picture: 'Mapa',
  keys: 'Las flechas mueven el mapa, + y − cambian su tamaño, 0 lo muestra entero. La tabla hace todo lo que hace el mapa.',
  summary:
    '{{figure}}: de {{least}} ({{leastPlace}}) a {{most}} ({{mostPlace}}). Se conoce en {{known}} de {{all}} lugares.',
  'summary-unknown': '{{figure}}: no se conoce en ningún lugar.',
  legend: 'Leyenda',
  classes: 'Clases con un número parecido de lugares',
  class: '{{from}}–{{to}}',
  'class-places': '{{number}} lugares',
  unknown: 'No se conoce',
  chosen: 'Elegido',
  'firm-point': 'Empresa de nivel {{tier}}',
  'support-point': 'Apoyo a cooperativas',
  located:
    'El registro tiene coordenadas de {{located}} de {{total}} candidatas; se dibujan {{drawn}}, las mejores primero.',
  'tiers-at-place': 'A {{a}} · B {{b}}',
  table: 'Lugares',
  place: 'Lugar',
  find: 'Buscar un lugar',
  sort: 'Ordenar por {{name}}',
  rows: 'Lugares mostrados: {{shown}} de {{all}}',
  'show-all': 'Mostrar todos los lugares',
  'none-found': 'Ningún lugar se llama así.',
  'choose-hint': 'Elija un lugar en el mapa o en la tabla para ver sus candidatas.',
  'chosen-places': 'Elegidos: {{places}}',
  see: 'Ver sus candidatas ({{number}})',
  'see-all': 'Ver la lista',
  'choose-none': 'No elegir ninguno',
  'not-in-register': 'El registro no tiene ninguna empresa aquí.',
  'no-areas': 'Todavía no hay límites',
  'no-areas-what':
    'Aporte un archivo con las áreas de los lugares en GeoJSON o TopoJSON, con longitud y latitud (WGS 84). Los institutos de estadística y de cartografía publican gratuitamente los municipios de su país. La tabla de al lado hace todo lo demás sin él.',
  files: 'Archivos del territorio',
  'kind-boundaries': 'Límites',
  'kind-figures': 'Cifras de los lugares',
  'kind-support': 'Puntos de apoyo',
  'what-boundaries':
    'Las áreas de los lugares, en GeoJSON o TopoJSON en grados (WGS 84), cada una con un código o un nombre.',
  'what-figures':
    'Una tabla CSV con una fila por lugar: su código o nombre, la privación como decil, quintil o rango (1 = más pobre), los empleos y cualquier otra cifra. La privación y los empleos cuentan en el criterio de necesidad donde el registro no dice nada.',
  'what-support':
    'Una tabla CSV con nombre, tipo, latitud y longitud de quienes ayudan a las cooperativas: federaciones, fondos, asesorías. Una empresa con uno a menos de 50 km gana en el criterio de necesidad.',
  add: 'Añadir un archivo',
  'add-kind': 'Añadir un archivo: {{kind}}',
  'file-line': '{{items}} entradas, {{date}}',
  'no-file': 'Todavía ninguno.',
  remove: 'Quitar {{name}}',
  removed: '«{{name}}» ya no cuenta.',
  read: 'Se leyó «{{name}}»: {{items}} entradas, {{left}} omitidas.',
  'read-figures': 'Cifras: {{names}}. Signo decimal: {{decimal}}',
  'read-decile': 'La privación se tomó de «{{column}}» como decil; 1 es el más pobre.',
  'read-fifth':
    'La privación se tomó de «{{column}}» como quintil, cada uno como el medio de sus dos deciles; 1 es el más pobre.',
  'read-rank':
    'La privación se tomó de «{{column}}» como rango entre todas las filas del archivo; 1 es el más pobre.',
  'read-jobs': 'Los empleos se tomaron de «{{column}}».',
  join: 'Cómo se ha unido',
  'join-how':
    'Los lugares se unen por código si el registro lo tiene; si no, por nombre, sin mayúsculas ni acentos.',
  'join-matched': 'Lugares del registro con área: {{matched}} de {{places}}. Áreas: {{areas}}.',
  'join-without': 'Sin área: {{names}}',
  'join-ambiguous': 'Sin unir, porque varias áreas se llaman así: {{names}}',
  'join-strangers':
    'Filas de cifras de lugares que no son un área ni están en el registro: {{number}} ({{names}})',
  territory: 'Territorio',
  'of-place': 'De {{place}}, según archivos importados:',
  'counts-decile': 'El decil {{decile}} cuenta en el criterio de necesidad, pues el registro no dice nada.',
  'counts-jobs':
    'La empresa tiene el {{share}} de los {{jobs}} empleos del lugar; esto cuenta en el criterio de necesidad.',
  nearest: 'Apoyo más cercano: {{name}}, a {{km}} km.',
  'measured-firm':
    'Medido en línea recta desde las coordenadas de la empresa; hasta 50 km cuenta como cercano.',
  'measured-place':
    'Medido en línea recta desde el centro de su lugar, pues el registro no tiene coordenadas; hasta 50 km cuenta como cercano.',
  'fault-too-large': 'tiene {{found}} MB y se leen como máximo {{most}} MB; guárdelo con menos detalle',
  'fault-not-boundaries': 'no es una colección de elementos GeoJSON ni una topología TopoJSON',
  'fault-no-areas': 'no tiene áreas (polígonos); las líneas y los puntos no dibujan lugares',
  'fault-no-names': 'sus áreas no tienen código ni nombre. Propiedades encontradas: {{keys}}',
  'fault-not-degrees':
    'sus coordenadas no son grados ({{found}}) sino de una cuadrícula nacional; guárdelo en longitud y latitud (WGS 84)',
  'fault-too-detailed':
    'tiene más de {{areas}} áreas o {{points}} puntos; guárdelo con menos detalle o solo la comarca',
  'fault-no-place-column':
    'ninguna columna tiene el código o el nombre de un lugar. Columnas encontradas: {{columns}}',
  'fault-no-figures': 'ninguna columna contiene números',
  'fault-no-coordinates':
    'necesita columnas de nombre, latitud y longitud. Columnas encontradas: {{columns}}',
  'fault-no-rows': 'ninguna de sus filas se puede usar',
  'fault-too-many-rows': 'tiene {{rows}} filas, y el máximo es {{most}}',
}
