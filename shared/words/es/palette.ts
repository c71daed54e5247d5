import type { palette as english } from '../en/palette.ts'
import type { SameShape } from '../same-shape.ts'

export const palette: SameShape<typeof english> = {
  title: 'Órdenes y empresas',
  find: 'Una pantalla, una lista, una acción o una empresa',
  none: 'Nada se llama así. Las empresas apartadas se encuentran con «¿Por qué?», encima de la lista.',
  firms: 'Empresas',
  go: 'Ir y hacer',
  help: 'Intro abre, Esc cierra',
  list: 'Lista: {{name}}',
  lens: 'Enfoque: {{lens}}',
  theme: 'Aspecto: {{theme}}',
  print: 'Imprimir lo que se ve',
  shortcuts: 'Teclas',
  'key-palette': 'Órdenes y empresas por su nombre',
  'key-list': 'Esta lista',
  'key-rows': 'De fila en fila por la lista',
  'key-open': 'Abrir la empresa',
  'key-pick': 'Elegir la empresa o soltarla',
  'key-reach': 'Elegir de fila en fila',
  'key-all': 'Elegir todas las empresas de la lista',
  'key-none': 'No elegir ninguna; cerrar lo abierto',
  'key-search': 'Buscar en la lista',
  'key-facets': 'A los filtros',
  'key-weights': 'Abrir los pesos',
  'key-note': 'Escribir una nota sobre la empresa',
  'key-neighbours': 'Empresa anterior y siguiente',
}
