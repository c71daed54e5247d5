import type { documents as english } from '../en/documents.ts'
import type { SameShape } from '../same-shape.ts'

export const documents: SameShape<typeof english> = {
  rank: 'Número {{rank}} de {{of}} na ótica “{{lens}}”.',
  score:
    'Nota {{score}} de 100; entre {{low}} e {{high}} quando tudo for conhecido. {{coverage}}% dela se apoia em valores conhecidos.',
  tier: 'Faixa {{tier}}. {{meaning}}',
  'set-aside': 'Posta à parte, não classificada nesta ótica.',
  origin:
    'Fonte: {{file}}, linha {{line}} ({{source}}), dados de {{dataDate}}, importados em {{importedAt}}.',
  'fact-legal-form': 'Forma jurídica',
  'fact-status': 'Situação',
  'fact-founded': 'Fundação',
  'fact-place': 'Lugar',
  'fact-sector': 'Atividade',
  'fact-employees': 'Empregados',
  'fact-turnover': 'Faturamento',
  'fact-owner': 'Dono ou administrador principal',
  'fact-owner-age': 'Idade do dono ou administrador principal',
  'fact-owner-since': 'À frente desde',
  'fact-owners': 'Número de donos',
  'fact-website': 'Site',
  'warning-age':
    'A idade diz quem vai fechar, não quem vai vender: na França a maioria das pequenas empresas é vendida antes de o dono ter 60 anos (BPCE, 2017).',
  'warning-sites_one': 'O registro indica {{count}} estabelecimento.',
  'warning-sites_many':
    'O registro indica {{count}} estabelecimentos; o número de empregados pode ser o de um deles.',
  'warning-sites_other':
    'O registro indica {{count}} estabelecimentos; o número de empregados pode ser o de um deles.',
  'warning-old_one': 'Os dados têm {{count}} mês.',
  'warning-old_many': 'Os dados têm {{count}} meses: confirme antes da primeira ligação.',
  'warning-old_other': 'Os dados têm {{count}} meses: confirme antes da primeira ligação.',
  'raw-unknown': 'não consta do registro',
  'raw-none': 'nenhum dos sinais',
  'raw-band': '{{low}}–{{high}}',
  'raw-open-band': '{{low}} ou mais',
  'raw-percent': '{{value}}%',
  'raw-years': '{{value}} anos',
  'raw-yes': 'sim',
  'raw-no': 'não',
  'raw-successor-none': 'ninguém para assumir',
  'raw-successor-family': 'duas gerações na administração',
  'raw-successor-named': 'há um sucessor indicado',
  'word-not-docx': 'não é um documento Word (.docx).',
  'word-macro':
    'contém uma macro, que poderia ser executada onde a carta for aberta. Salve-o como documento sem macros (.docx).',
  'word-too-large': 'passa de {{most}} MB.',
  'word-unknown': 'não há campo {{field}}. Seria {{nearest}}?',
  'word-unknown-all': 'não há campo {{field}}. Conhecidos: {{known}}.',
  'word-unclosed-loop': 'a parte {{open}} não está fechada: escreva {{close}} no fim dela.',
  'word-unopened-loop': '{{close}} fecha uma parte que não foi aberta: escreva {{open}} antes.',
  'word-unclosed-tag': 'uma chave está aberta e não fechada em “{{field}}”.',
  'word-missing': 'falta o campo {{field}}: {{meaning}}.',
  'word-other': '{{reason}}.',
}
