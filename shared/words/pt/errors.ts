import type { errors as english } from '../en/errors.ts'
import type { SameShape } from '../same-shape.ts'

export const errors: SameShape<typeof english> = {
  'file-missing': 'Não há arquivo “{{file}}”. Confira o nome e a pasta.',
  'file-is-folder': '“{{file}}” é uma pasta. Escolha o arquivo CSV dentro dela.',
  'file-not-readable':
    '“{{file}}” não pode ser aberto para leitura ({{reason}}). Confira se você tem permissão.',
  'file-empty': '“{{file}}” está vazio (0 bytes). Peça o extrato de novo.',
  'file-not-table':
    '“{{file}}” não é uma tabela de texto: o conteúdo é {{found}}. Peça o registro em CSV, ou abra-o em uma planilha e salve como “CSV UTF-8”.',
  'file-is-spreadsheet':
    '“{{file}}” é uma planilha ({{found}}). Abra-a em um programa de planilhas e salve a folha como “CSV UTF-8”; depois importe esse arquivo.',
  'file-no-header':
    '“{{file}}” não tem linha que pareça de nomes de colunas, e nenhum leiaute conhecido sem eles serve.',
  'file-header-only': '“{{file}}” tem nomes de colunas mas nenhuma linha abaixo. Peça o extrato de novo.',
  'file-no-name-or-id':
    '“{{file}}” não tem coluna com nomes de empresas nem com identificadores. Colunas encontradas: {{columns}}. Diga qual é qual com um mapeamento.',
  'encoding-unknown':
    'A codificação “{{encoding}}” para “{{file}}” não é conhecida. São conhecidas, entre outras, utf-8, windows-1252, iso-8859-1, utf-16le, cp850.',
  'file-changed':
    '“{{file}}” mudou durante a leitura. Nada foi importado. Importe-o de novo quando não estiver mais sendo escrito.',
  'files-not-together':
    '“{{file}}” pertence a {{register}}, “{{other}}” a {{otherRegister}}. Nada foi importado. Importe cada registro por si.',
  'file-packed-too-tight':
    '“{{file}}” se expande a mais de {{ratio}} vezes o seu tamanho. Não foi lido: um registro nunca faz isso, e um arquivo assim pode encher o disco. Descompacte-o você mesmo se souber que é são.',
  'file-line-too-long':
    'A linha {{line}} de «{{file}}» não termina: é mais longa do que os {{read}} KiB em que se procuram nomes de colunas e linhas. Nada foi lido. Peça o extrato em CSV com uma empresa por linha, ou guarde-o de novo com quebras de linha.',
  'file-column-missing':
    '«{{file}}» não tem nomes de colunas e parece um ficheiro de «{{profile}}», mas as suas linhas têm {{found}} colunas e esse formato tem {{columns}}. Sem nomes não se pode distinguir nenhuma coluna, por isso nada foi lido. Peça o extrato completo, ou escreva os nomes das colunas numa primeira linha.',
  'file-packed-several':
    '“{{file}}” contém vários arquivos: {{names}}. Descompacte-o e escolha os que importar.',
  'file-not-writable': '“{{file}}” não pode ser escrito ({{reason}}). Nada mudou. Escolha outro lugar.',
  'profile-unknown': 'Não há perfil de registro “{{profile}}”. Conhecidos: {{known}}.',
  'mapping-not-usable': 'O mapeamento “{{file}}” não pode ser usado: {{reason}}.',
  'model-not-usable': 'O modelo “{{file}}” não pode ser usado: {{reason}}.',
  'firm-file-not-usable': '“{{file}}” não descreve uma empresa: {{reason}}.',
  'comparisons-not-usable': 'As comparações em “{{file}}” não podem ser usadas: {{reason}}.',
  'entry-not-usable': 'Isto não pode ser usado: {{reason}}.',
  'outcomes-not-usable':
    '“{{file}}” não é uma lista de desfechos: precisa das colunas id, outcome e date. Colunas encontradas: {{columns}}.',
  'territory-not-usable': '“{{file}}” não serve para o território: {{reason}}. Nada foi alterado.',
  'territory-file-unknown': 'Não há um arquivo {{file}} do território.',
  'outcome-unknown': 'Nenhum desfecho está anotado para a empresa “{{firm}}”.',
  'firm-not-in-gold-set': '“{{firm}}” não está entre as empresas a rotular.',
  'table-unknown': 'Não há tabela {{table}} mantida neste espaço de trabalho.',
  'model-unknown': 'Não há modelo “{{model}}”. Conhecidos: {{known}}.',
  'firm-not-ranked': 'A empresa “{{firm}}” não está na classificação; não tem posição para comparar.',
  'workspace-none': 'Nenhum espaço de trabalho está aberto. Abra ou crie um primeiro.',
  'workspace-missing':
    'Não há espaço de trabalho “{{file}}”. Confira o nome, ou importe um registro para criá-lo.',
  'workspace-not-ours': '“{{file}}” não é um espaço de trabalho do Relevo. Foi deixado como estava.',
  'workspace-newer':
    '“{{file}}” foi escrito por um Relevo mais novo (formato {{found}}, este conhece até o {{known}}). Foi deixado como estava. Use o programa mais novo.',
  'workspace-damaged': '“{{file}}” está danificado. Foi deixado como estava. Restaure uma cópia.',
  'workspace-in-use':
    '“{{file}}” está sendo escrito por outro programa. Feche-o lá, ou tente de novo em um momento.',
  'workspace-exists': '“{{file}}” já existe. Escolha outro nome, ou abra-o.',
  'workspace-strange':
    '“{{file}}” contém partes que nenhum espaço de trabalho tem ({{names}}), que poderiam mudar seus dados sem que se visse. Foi deixado como estava. Seus dados podem ser levados a um espaço de trabalho novo.',
  'workspace-read-only':
    '“{{file}}” está aberto só para leitura: onde está, não pode ser escrito. Nada mudou. Copie-o para uma pasta sua para trabalhar nele.',
  'workspace-open-elsewhere':
    '“{{file}}” está aberto em {{machine}} ({{person}}, desde {{since}}). Feche-o lá, ou abra-o aqui para leitura.',
  'workspace-replaced':
    '“{{file}}” foi substituído ou removido por outro programa enquanto estava aberto aqui. Nada mais será escrito. Abra-o de novo para ver o que há agora.',
  'backup-not-sound': 'A própria cópia “{{file}}” está danificada. Não foi usada. Escolha outra.',
  'source-unknown': 'Não há registro “{{source}}” neste espaço de trabalho.',
  'disk-trouble':
    'O disco não pôde ler ou escrever “{{file}}”. O que havia antes está intacto. Salve uma cópia em outro disco.',
  'import-unknown': 'Não há importação {{import}} neste espaço de trabalho.',
  'firm-unknown': 'Não há empresa com identificador “{{firm}}” neste espaço de trabalho.',
  'firm-ambiguous': 'O identificador “{{firm}}” está em várias fontes: {{sources}}. Escreva FONTE:ID.',
  'firm-objected':
    '“{{firm}}” pediu para não ser pontuada: não há pontuação para decidir, contestar ou comparar.',
  'view-unknown': 'Não há lista salva {{view}} neste espaço de trabalho.',
  'note-unknown': 'Não há anotação {{note}} neste espaço de trabalho.',
  'distress-unknown': 'Não há evento {{event}} à espera de decisão.',
  'file-not-events':
    '“{{file}}” não é uma lista de fechamentos, demissões ou avisos de insolvência: precisa de uma coluna com a empresa e uma que diga o que houve ou quando. Colunas encontradas: {{columns}}.',
  'edit-unknown': 'Não há correção {{edit}} neste espaço de trabalho.',
  'decision-unknown':
    'Não há decisão {{decision}} neste espaço de trabalho que possa ser retirada ou recuperada.',
  'contest-unknown':
    'Não há contestação {{contest}} neste espaço de trabalho que possa ser resolvida, retirada ou recuperada.',
  'contest-resolved':
    'A contestação {{contest}} foi resolvida em {{date}}. Ela fica como foi escrita; quem discordar contesta de novo.',
  'list-undecided':
    '“Como decidido” é para listas em que uma pessoa decidiu sobre cada empresa. Sem decisão nesta ótica: {{open}}, entre elas {{firms}}. Nada foi escrito. Decida sobre elas na página de cada uma ou com “decide”, filtre a lista por decisão (na tela ou com “--where decision=take-on”) ou exporte-a como proposta.',
  'judgement-unknown': 'Não há juízo {{judgement}} neste espaço de trabalho.',
  'judgement-not-usable': '“{{about}}” é um sim ou um não: escreva 1 ou 0, não {{value}}. Nada mudou.',
  'edit-not-usable': 'O valor para {{field}} não pode ser usado: {{reason}} Nada mudou.',
  'template-unknown': 'Não há modelo de documento “{{template}}”. Conhecidos: {{known}}.',
  'do-not-contact':
    '“{{name}}” está na lista de não contatar desde {{since}}: {{reason}}. Nada foi escrito. Para voltar a contatar, tire-a antes da lista.',
  'contact-refused': '{{name}} disse não querer ser contatado. Nada foi escrito. {{note}}',
  'suppression-unknown': 'Não há entrada {{suppression}} na lista de não contatar.',
  'campaign-unknown': 'Não há campanha {{campaign}} neste espaço de trabalho.',
  'member-unknown': 'Não há entrada {{member}} em nenhuma campanha deste espaço de trabalho.',
  'contact-unknown': 'Não há contato {{contact}} neste espaço de trabalho.',
  'event-unknown': 'Não há entrada {{event}} em nenhuma linha do tempo deste espaço de trabalho.',
  'word-template-unknown':
    'Não há modelo Word “{{template}}” neste espaço de trabalho. Conhecidos: {{known}}.',
  'word-template-not-usable': '“{{file}}” não pode ser usado como modelo: {{reason}} Nada foi guardado.',
  'export-not-usable': '“{{file}}” não é uma lista que o Relevo exportou em JSON: {{reason}}.',
  'nothing-imported': 'Nada foi importado ainda neste espaço de trabalho. Importe primeiro um registro.',
  'disk-full': 'O disco está cheio. O que havia antes está intacto. Libere espaço e tente de novo.',
  cancelled: 'Cancelado. Nada mudou.',
  'call-unknown': 'Pediram ao programa “{{call}}”, que ele não conhece.',
  'input-not-valid': 'O pedido “{{call}}” não está completo: {{reason}}.',
  internal: 'Algo deu errado dentro do Relevo ({{reason}}). Seus dados estão intactos. Por favor, comunique.',
}
