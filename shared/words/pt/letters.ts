import type { letters as english } from '../en/letters.ts'
import type { SameShape } from '../same-shape.ts'

export const letters: SameShape<typeof english> = {
  'title-of': '{{title}}: {{firm}}',
  'title-owner-letter': 'Carta ao dono',
  'title-call-script': 'Roteiro de ligação',
  'title-file-note': 'Nota de processo',
  'title-explanation-sheet': 'Explicação da nota',
  'title-workers-briefing': 'Informação para o pessoal',
  'title-union-briefing': 'Informação para o sindicato',
  'title-checklist': 'Lista de passos',
  'title-union-letter': 'Recuperação: carta ao sindicato',
  'title-court-letter': 'Recuperação: carta ao juízo',
  'title-municipality-letter': 'Recuperação: carta à prefeitura',
  'title-press-note': 'Recuperação: nota de imprensa',
  'title-first-90-days': 'Recuperação: os primeiros noventa dias',
  'title-roster-form': 'Recuperação: ficha do pessoal',
  jobs_one: '{{number}} posto de trabalho',
  jobs_many: '{{number}} postos de trabalho',
  jobs_other: '{{number}} postos de trabalho',
  'jobs-between': 'entre {{low}} e {{high}} postos de trabalho',
  'jobs-from': '{{low}} postos de trabalho ou mais',
  'jobs-up-to': 'até {{high}} postos de trabalho',
  'figure-france':
    'Na França, 91,5% das empresas saudáveis que passaram a seus trabalhadores como cooperativas continuavam em atividade cinco anos depois (Confédération générale des Scop, relatório de 2023).',
  'figure-italy':
    'Na Itália, 87% das cooperativas industriais fundadas a partir de 2007, na maioria empresas compradas por seus trabalhadores, continuavam em atividade depois de três anos, contra 48% de todas as empresas novas (CFI, 2007–2013).',
  'figure-uruguay':
    'No Uruguai, as empresas dirigidas por seus trabalhadores tiveram um risco de fechar 29% menor do que outras comparáveis (Burdín, ILR Review, 2014).',

  objection:
    'Temos estes dados do registro comercial{{register}}, com data de {{dataDate}}. Nós os usamos apenas para lhe oferecer este serviço. É possível consultá-los, pedir sua correção ou opor-se ao seu uso a qualquer momento e sem dar razões{{contact}}: nesse caso não voltaremos a escrever. Também é possível reclamar à autoridade de proteção de dados.',
  'field-letterhead': 'Linhas do cabeçalho, das configurações',
  'field-addressee': 'Nome e endereço, linha a linha',
  'field-date': 'Data da carta',
  'field-firm': 'Nome da empresa',
  'field-place': 'Município; vazio se não for conhecido',
  'field-years': 'Anos completos desde a fundação, a partir de 5; vazio se não for conhecido',
  'field-jobs': '“24 postos de trabalho”; vazio se não for conhecido',
  'field-figure': 'Um número publicado sobre empresas passadas aos trabalhadores, com a fonte',
  'field-author': 'Quem escreve, das configurações',
  'field-office': 'O órgão, das configurações',
  'field-contact': 'Como encontrá-lo, das configurações',
  'field-objection': 'De onde são os dados e o direito de oposição; toda carta precisa dele',
}
