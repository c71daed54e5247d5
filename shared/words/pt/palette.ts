import type { palette as english } from '../en/palette.ts'
import type { SameShape } from '../same-shape.ts'

export const palette: SameShape<typeof english> = {
  title: 'Comandos e empresas',
  find: 'Uma tela, uma lista, uma ação ou uma empresa',
  none: 'Nada tem esse nome. Empresas postas à parte se encontram por “Por quê?” acima da lista.',
  firms: 'Empresas',
  go: 'Ir e fazer',
  help: 'Enter abre, Esc fecha',
  list: 'Lista: {{name}}',
  lens: 'Ótica: {{lens}}',
  theme: 'Aparência: {{theme}}',
  print: 'Imprimir o que se vê',
  shortcuts: 'Teclas',
  'key-palette': 'Comandos e empresas pelo nome',
  'key-list': 'Esta lista',
  'key-rows': 'De linha em linha na lista',
  'key-open': 'Abrir a empresa',
  'key-pick': 'Marcar ou desmarcar a empresa',
  'key-reach': 'Marcar de linha em linha',
  'key-all': 'Marcar todas as empresas da lista',
  'key-none': 'Desmarcar todas; fechar o que está aberto',
  'key-search': 'Buscar na lista',
  'key-facets': 'Ir aos filtros',
  'key-weights': 'Abrir os pesos',
  'key-note': 'Escrever uma anotação sobre a empresa',
  'key-neighbours': 'Empresa anterior e próxima',
}
