import type { frame as english } from '../en/frame.ts'
import type { SameShape } from '../same-shape.ts'

export const frame: SameShape<typeof english> = {
  screens: 'Telas',
  home: 'Relevo, início',
  start: 'Início',
  import: 'Importar',
  candidates: 'Candidatas',
  campaigns: 'Campanhas',
  changes: 'Mudanças',
  manual: 'Manual',
  compare: 'Comparar',
  firm: 'Empresa',
  settings: 'Configurações',
  care: 'Cuidado dos dados',
  'skip-to-content': 'Ir para o conteúdo',
  lens: 'Ótica',
  map: 'Mapa',
  model: 'Modelo',
  'model-usual': 'Modelo: {{model}} {{version}}',
  'model-weighted': 'Modelo: {{model}} {{version}}, seus pesos',
  'data-of': 'Dados de {{date}}',
  'no-data': 'Nada importado ainda',
  'no-workspace': 'Nenhum espaço de trabalho aberto',
  loading: 'Carregando',
  close: 'Fechar',
  cancel: 'Cancelar',
  save: 'Salvar',
  undo: 'Desfazer',
  'try-again': 'Tentar de novo',
  'no-answer':
    'O programa não respondeu. O que você digitou continua aqui. Tente de novo; se acontecer outra vez, reinicie o Relevo.',
  reload: 'Recarregar as telas',
  'screen-failed': 'Não foi possível mostrar esta tela',
  'screen-failed-kept':
    'Seu espaço de trabalho e suas anotações estão intactos. Recarregue as telas; se acontecer outra vez, reinicie o Relevo.',
}
