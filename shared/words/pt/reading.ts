import type { reading as english } from '../en/reading.ts'
import type { SameShape } from '../same-shape.ts'

export const reading: SameShape<typeof english> = {
  'file-empty': 'O arquivo está vazio.',
  'no-rows': 'Não há linhas abaixo dos nomes das colunas.',
  'no-header': 'Não há linha de nomes de colunas; a primeira linha é dado.',
  'encoding-guessed':
    'A codificação foi adivinhada pelas letras. Olhe alguns nomes; mude-a se estiverem errados.',
  'mixed-newlines': 'Há vários tipos de fim de linha no mesmo arquivo. Todos terminam uma linha.',
  'duplicate-header': 'Linha {{line}}: duas colunas têm o mesmo nome.',
  'empty-column': 'Linha {{line}}: uma coluna não tem nome.',
  'too-few-fields': 'Linha {{line}}: a linha tem menos células que a tabela.',
  'too-many-fields': 'Linha {{line}}: a linha tem mais células que a tabela.',
  'last-line-incomplete': 'Linha {{line}}: o arquivo acaba no meio desta linha.',
  'quote-in-cell': 'Linha {{line}}: há uma aspa dentro de uma célula como letra.',
  'invalid-bytes': 'Linha {{line}}: alguns bytes não são texto nesta codificação. Aparecem como “�”.',
  'nul-bytes': 'Linha {{line}}: há bytes nulos no texto.',
  'mojibake-suspected': 'Linha {{line}}: o texto foi mal decodificado uma vez e salvo assim (“Ã±” por “ñ”).',
  'invisible-characters': 'Linha {{line}}: há sinais que não se veem.',
  'field-too-long': 'Linha {{line}}: uma célula passa de 4.096 caracteres.',
  'stray-quote': 'Linha {{line}}: uma aspa que não fecha nada foi lida como letra.',
  'row-quoted-whole': 'Linha {{line}}: a linha toda estava entre aspas e foi aberta.',
  'comment-at-end': 'Linha {{line}}: um comentário segue a linha.',
  'last-quote-not-closed': 'Linha {{line}}: a aspa da última célula nunca fecha.',
  'unclosed-quote': 'Linha {{line}}: uma aspa abre aqui e nunca fecha. A linha não está na tabela.',
  'record-too-long': 'Linha {{line}}: um registro passa de 8 MB. Não está na tabela.',
  comment: 'Linha {{line}}: um comentário.',
  'before-table': 'Linha {{line}}: isto está acima da tabela.',
  'header-repeated': 'Linha {{line}}: os nomes das colunas mais uma vez.',
  'table-repeated': 'Linha {{line}}: a tabela mais uma vez; a cópia não é lida.',
  'second-table': 'Linha {{line}}: outra tabela começa aqui; ela não é lida.',
  'after-table': 'Linha {{line}}: isto está abaixo da tabela.',
  'too-many-columns':
    'Linha {{line}}: há mais colunas do que se usam. As primeiras 1.000 podem ser mapeadas, as primeiras 5.000 são lidas.',
  'name-too-long': 'Linha {{line}}: um nome de coluna passa de 1.024 caracteres; o começo é mantido.',
  'separator-line': 'Linha {{line}}: indica o sinal entre as células; foi seguida.',
  'space-after-quote':
    'Linha {{line}}: espaços depois de uma aspa de fechamento não pertencem a nenhuma célula.',
  'part-title': 'Linha {{line}}: título de uma parte da tabela; não é uma linha de dados.',
  'space-after-name': 'Linha {{line}}: os espaços que completam o nome de uma coluna foram deixados de fora.',
  'signs-saved-as-controls':
    'Linha {{line}}: havia travessões ou aspas salvos como caracteres de controle; são lidos como o que eram.',
}
