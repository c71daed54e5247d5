import type { problems as english } from '../en/problems.ts'
import type { SameShape } from '../same-shape.ts'

export const problems: SameShape<typeof english> = {
  'no-name-or-id': 'Linha {{line}}: nem nome nem identificador. A linha foi recusada.',
  'row-wrong-width':
    'Linha {{line}}: a linha não tem tantas células quanto o cabeçalho. As que faltam são desconhecidas, as que sobram ficaram de fora.',
  'too-few-fields':
    'Linha {{line}}: {{value}} células, menos que as linhas em volta; não se pode dizer qual falta. A linha foi recusada.',
  'too-many-fields':
    'Linha {{line}}: mais células que as linhas em volta, além da última coluna “{{value}}”. Talvez haja um separador dentro de uma célula. A linha foi recusada.',
  'last-line-incomplete':
    'Linha {{line}}: o arquivo acaba no meio desta linha ({{value}} células). A linha foi recusada. O arquivo está inteiro?',
  'duplicate-id-identical':
    'Linha {{line}}: o identificador “{{value}}” também está em uma linha anterior, com os mesmos valores. Conta uma vez.',
  'duplicate-id-conflict':
    'Linha {{line}}: o identificador “{{value}}” também está em uma linha anterior, com outros valores. Vale a última linha.',
  'id-not-usable':
    'Linha {{line}}: “{{value}}” não é um identificador utilizável. A empresa se reconhece por nome e lugar.',
  'date-not-read':
    'Linha {{line}}: {{column}} é “{{value}}”, que não é data na ordem deste arquivo. Ficou desconhecida.',
  'date-in-future': 'Linha {{line}}: {{column}} é “{{value}}”, no futuro. Ficou desconhecida.',
  'number-not-read': 'Linha {{line}}: {{column}} é “{{value}}”, que não é número. Ficou desconhecido.',
  'number-out-of-range': 'Linha {{line}}: {{column}} é “{{value}}”, fora do possível. Ficou desconhecido.',
  'employees-out-of-range': 'Linha {{line}}: {{column}} é “{{value}}”, fora do possível. Ficou desconhecido.',
  'band-not-read':
    'Linha {{line}}: {{column}} é “{{value}}”, nem número nem faixa conhecida. Ficou desconhecido.',
  'age-out-of-range':
    'Linha {{line}}: {{column}} é “{{value}}”, idade de nenhum dono vivo. Ficou desconhecida.',
  'age-not-a-number': 'Linha {{line}}: {{column}} é “{{value}}”, que não é idade. Ficou desconhecida.',
  'age-looks-like-year':
    'Linha {{line}}: {{column}} é “{{value}}”, um ano e não uma idade. Ficou desconhecida. Se a coluna traz anos de nascimento, mapeie-a assim.',
  'sector-not-read':
    'Linha {{line}}: {{column}} é “{{value}}”, que não é código da classificação deste arquivo. Ficou desconhecido.',
  'status-not-known':
    'Linha {{line}}: {{column}} é “{{value}}”, situação sem significado conhecido. Mostrada, não usada.',
  'status-in-name':
    'Linha {{line}}: o nome “{{value}}” diz a situação, que nenhuma coluna diz. Conta como tal.',
  'legal-form-not-known':
    'Linha {{line}}: {{column}} é “{{value}}”, forma jurídica sem significado conhecido. Mostrada, não usada.',
  'flag-not-read': 'Linha {{line}}: {{column}} é “{{value}}”, nem sim nem não. Ficou desconhecido.',
  'nul-removed': 'Linha {{line}}: {{column}} continha bytes nulos. Foram retirados.',
  'invisible-characters':
    'Linha {{line}}: {{column}} continha sinais que não se veem ou que invertem o sentido da escrita. Foram retirados.',
  'mojibake-suspected':
    'Linha {{line}}: {{column}} é “{{value}}”: o texto parece ter sido mal decodificado uma vez e salvo assim (“Ã±” por “ñ”). Mantido como está; peça uma cópia melhor do arquivo.',
  'control-characters':
    'Linha {{line}}: {{column}} continha caracteres de controle invisíveis. Foram retirados.',
  'signs-saved-as-controls':
    'Linha {{line}}: {{column}} continha sinais do Windows (’ – €) salvos um dia como caracteres de controle. Foram lidos como esses sinais.',
  'invalid-bytes':
    'Linha {{line}}: {{column}} continha bytes que não são texto nesta codificação. Aparecem como “�”.',
  'field-too-long': 'Linha {{line}}: {{column}} passa de 4.096 caracteres. O começo foi mantido.',
  'unclosed-quote': 'Linha {{line}}: uma aspa abre aqui e nunca fecha. A linha foi recusada.',
  'quote-misplaced':
    'Linha {{line}}: uma aspa está onde não deveria. A linha foi lida de modo que suas células sigam o cabeçalho.',
  'record-too-long': 'Linha {{line}}: um registro passa de 8 MB. Foi recusado.',
  'outside-table': 'Linha {{line}}: isto está abaixo da tabela, depois do fim. Não foi tomado por empresa.',
  'firms-missing':
    'A lista fica vazia: estes arquivos falam de empresas de {{value}}, e nenhuma delas está no espaço de trabalho. O que dizem fica à espera. Importe o arquivo principal do registro, com estes ou depois, e tudo se junta.',
  'no-header':
    'Não há linha de nomes de colunas; a primeira linha é dado. Nome e identificador foram reconhecidos pelas células: confira-os, e mapeie as outras colunas à mão.',
  'encoding-guessed':
    'A codificação ({{value}}) foi adivinhada só pelas letras. Olhe alguns nomes; escolha outra se estiverem errados.',
  'mixed-newlines': 'Há vários tipos de fim de linha neste arquivo. Todos terminam uma linha.',
  'preamble-skipped': 'O texto acima dos nomes das colunas foi pulado: “{{value}}”.',
  'footer-skipped': 'Linha {{line}}: o texto abaixo da tabela foi pulado: “{{value}}”.',
  'duplicate-header':
    'Linha {{line}}: duas colunas se chamam “{{column}}”. Ambas podem ser mapeadas; nenhuma substitui a outra.',
  'empty-column': 'Linha {{line}}: a coluna {{value}} não tem nome. Não é usada, salvo se for mapeada.',
  'too-many-columns':
    'Linha {{line}}: a tabela tem {{value}} colunas. As primeiras 1.000 podem ser mapeadas, as primeiras 5.000 são lidas.',
  'date-ambiguous':
    '{{column}}: nenhuma data como “{{value}}” diz se vem primeiro o dia ou o mês. Escolha a ordem das datas; os anos são seguros.',
  'date-format-mixed':
    '{{column}}: há datas escritas de várias formas, “{{value}}”. Cada uma foi lida na sua.',
  'employees-range': '{{column}}: algumas células são faixas, como “{{value}}”. Continuam faixas.',
  'companion-no-id': 'Linha {{line}}: sem identificador. A linha deste arquivo auxiliar ficou de fora.',
  'companion-no-firm':
    'Linha {{line}}: “{{value}}” não é identificador de nenhuma empresa do registro. A linha espera que o registro a traga.',
}
