import type { door as english } from '../en/door.ts'
import type { SameShape } from '../same-shape.ts'

export const door: SameShape<typeof english> = {
  'node-too-old':
    'O Relevo precisa do Node 24 ou mais novo e foi iniciado com {{found}}. Inicie-o com “npm start”, que traz o seu.',
  'option-unknown':
    'O Relevo não conhece “{{option}}”. Ele conhece --browser, --port NÚMERO, --folder PASTA e --lang en|es|pt|it|fr.',
  'port-not-valid': '“{{port}}” não é uma porta. Dê um número de 1 a 65535.',
  'port-taken': 'A porta {{port}} está em uso por outro programa. Omita --port, e o Relevo pega uma livre.',
  building: 'Construindo as telas; é preciso uma vez após cada mudança do programa.',
  'build-failed': 'Não foi possível construir as telas: {{reason}}',
  fetching: 'Baixando o motor da janela (uma vez, no máximo {{seconds}} segundos).',
  'no-display': 'Não há tela para uma janela aqui; por isso o Relevo abre em um navegador.',
  'no-runtime':
    'O motor da janela (Electron) não está aqui e não pôde ser baixado; por isso o Relevo abre em um navegador.',
  'window-failed': 'A janela não pôde ser aberta neste sistema; por isso o Relevo abre em um navegador.',
  'open-address':
    'Abra este endereço em um navegador deste computador. Ele deixa entrar um só navegador, uma vez:',
  'files-in': 'Espaços de trabalho e arquivos importados ficam em {{folder}}. Ctrl+C encerra o Relevo.',
  stranger: 'Este pedido não veio da página do Relevo e foi recusado.',
  'no-key':
    'Este endereço vale uma vez, para um só navegador. Reinicie o Relevo e abra o endereço que ele então mostra.',
  'nothing-here': 'Não há nada neste endereço.',
  failed: 'Algo deu errado dentro do Relevo. Seus dados estão intactos. Por favor, comunique.',
  'choose-registry': 'Escolher arquivos do registro',
  'choose-workspace': 'Abrir um espaço de trabalho',
  'choose-mapping': 'Escolher um mapeamento salvo',
  'choose-model': 'Escolher um arquivo de modelo',
  'choose-boundaries': 'Escolha um arquivo de limites',
  'choose-places': 'Escolha uma tabela de lugares',
  'choose-outcomes': 'Escolher uma lista de desfechos',
  'choose-template': 'Escolher um modelo do Word',
  'choose-list': 'Escolher uma lista exportada',
  'save-workspace': 'Onde fica o novo espaço de trabalho',
  'save-table': 'Salvar a tabela',
  'save-document': 'Salvar o documento',
  'save-mapping': 'Salvar o mapeamento',
  'save-model': 'Salvar o modelo',
  'save-backup': 'Salvar uma cópia de segurança',
  'kind-registry': 'Tabelas de registro',
  'kind-workspace': 'Espaços de trabalho do Relevo',
  'kind-mapping': 'Mapeamentos',
  'kind-model': 'Modelos',
  'kind-boundaries': 'Limites',
  'kind-places': 'Tabelas de lugares',
  'kind-outcomes': 'Listas de desfechos',
  'kind-template': 'Documentos do Word',
  'kind-list': 'Listas exportadas',
  'kind-any': 'Todos os arquivos',
}
