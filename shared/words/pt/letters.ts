import type { letters as english } from '../en/letters.ts'
import type { SameShape } from '../same-shape.ts'

export const letters: SameShape<typeof english> = {
  'title-owner-letter': 'Carta ao titular',
  'title-call-script': 'Guião de chamada',
  'title-file-note': 'Nota de processo',
  'title-workers-briefing': 'Informação para o pessoal',
  'title-union-briefing': 'Informação para o sindicato',
  'title-checklist': 'Lista de passos com portas',
  'title-union-letter': 'Recuperação: carta ao sindicato',
  'title-court-letter': 'Recuperação: carta ao tribunal',
  'title-municipality-letter': 'Recuperação: carta ao município',
  'title-press-note': 'Recuperação: nota de imprensa',
  'title-first-90-days': 'Recuperação: os primeiros noventa dias',
  'title-roster-form': 'Recuperação: folha do pessoal',
  jobs_one: '{{number}} posto de trabalho',
  jobs_many: '{{number}} postos de trabalho',
  jobs_other: '{{number}} postos de trabalho',
  'jobs-between': 'entre {{low}} e {{high}} postos de trabalho',
  'jobs-from': '{{low}} postos de trabalho ou mais',
  'jobs-up-to': 'até {{high}} postos de trabalho',
  'figure-france':
    'Em França, 91,5 % das empresas sãs que passaram aos seus trabalhadores como cooperativas continuavam em atividade cinco anos depois (Confédération générale des Scop, relatório de 2023).',
  'figure-italy':
    'Em Itália, 87 % das cooperativas industriais fundadas a partir de 2007, na maioria empresas compradas pelos seus trabalhadores, continuavam em atividade ao fim de três anos, contra 48 % de todas as empresas novas (CFI, 2007–2013).',
  'figure-uruguay':
    'No Uruguai, as empresas dirigidas pelos seus trabalhadores tiveram um risco de fechar 29 % menor do que outras comparáveis (Burdín, ILR Review, 2014).',

  objection:
    'Temos estes dados do registo comercial{{register}}, à data de {{dataDate}}. Usamo-los apenas para lhe oferecer este serviço. Pode consultá-los, pedir a sua correção ou opor-se ao seu uso em qualquer momento e sem dar razões{{contact}}: nesse caso não voltaremos a escrever-lhe. Pode também reclamar junto da autoridade de proteção de dados.',
  'field-letterhead': 'Linhas do cabeçalho, das definições',
  'field-addressee': 'Nome e morada, linha a linha',
  'field-date': 'Data da carta',
  'field-firm': 'Nome da empresa',
  'field-place': 'Município; vazio se não se souber',
  'field-years': 'Anos completos desde a fundação, a partir de 5; vazio se não se souber',
  'field-jobs': '«24 postos de trabalho»; vazio se não se souber',
  'field-figure': 'Um número publicado sobre empresas passadas aos trabalhadores, com a fonte',
  'field-author': 'Quem escreve, das definições',
  'field-office': 'O gabinete, das definições',
  'field-contact': 'Como o encontrar, das definições',
  'field-objection': 'De onde são os dados e o direito de oposição; toda a carta precisa dele',
}
