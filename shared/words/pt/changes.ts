import type { changes as english } from '../en/changes.ts'
import type { SameShape } from '../same-shape.ts'

export const changes: SameShape<typeof english> = {
  command: 'Mostrar o que a última importação mudou: novas, mudadas, desaparecidas, em dificuldade, a olhar',
  'history-command': 'Mostrar o que as importações de um espaço de trabalho fizeram com uma empresa',
  'edit-command': 'Pôr um valor próprio no lugar do valor do registro; sem valor, listar o que foi digitado',
  'undo-firm-gone':
    'A importação anterior a esta não tem a empresa, que por isso deixa de ser mostrada. O que se escreveu sobre ela fica guardado e reaparece quando uma importação a traz de volta.',
  undone: 'Linhas como eram antes: {{reversed}}. Mantidas em parte, porque alguém as corrigiu: {{kept}}.',
  'nothing-to-compare': 'Não há importação anterior da mesma fonte para comparar.',
  compared: '{{source}}: importação {{to}} ({{toDate}}) frente à importação {{from}} ({{fromDate}})',
  'heading-new': 'Novas: {{number}}',
  'heading-changed': 'Mudadas: {{number}}',
  'heading-gone': 'Desaparecidas: {{number}}',
  'heading-distressed': 'Agora em dificuldade: {{number}}',
  'heading-window': 'A janela está fechando agora: {{number}}',
  'heading-qualifying': 'Agora na faixa A ou B: {{number}}',
  more: '… e mais {{number}}',
  'event-new': 'veio com a importação {{import}}',
  'event-changed': 'mudou com a importação {{import}}',
  'event-gone': 'desapareceu com a importação {{import}}',
  'no-history': 'Nenhuma importação mudou esta empresa.',
  'no-edits': 'Ninguém corrigiu esta empresa.',
  'edit-line': '{{field}}: {{value}} (registro: {{register}}) – {{author}}, {{date}}: {{reason}}',
  unknown: 'desconhecido',
  'other-person': '{{field}}: outra pessoa',
  'distress-command':
    'Ler uma lista de fechamentos, demissões ou avisos de insolvência; sem arquivo, listar o que espera um sim',
  'confirm-command':
    'Dizer de que empresa trata um evento de tal lista; sem empresa, que não é nenhuma das propostas',
  'distress-report':
    '{{file}}: {{rows}} linhas; {{applied}} casadas por identificador e contadas, {{proposed}} parecidas por nome e lugar, {{unmatched}} sem empresa, {{refused}} sem nomear nenhuma.',
  'no-proposals': 'Nenhum evento espera decisão.',
  proposal: 'Evento {{event}}: {{name}} ({{place}}), {{kind}}, {{date}}',
  candidate: '{{firm}}  {{name}} ({{place}}), {{percent}} de semelhança',
  'kind-closure': 'fechamento',
  'kind-layoffs': 'demissões',
  'kind-insolvency': 'insolvência',
  'kind-notice': 'aviso',
  'duplicates-command': 'Listar empresas que talvez sejam uma só; nada é fundido',
  'no-duplicates': 'Não há duas empresas que pareçam uma só.',
  digest: 'Mudanças, {{date}}',
  'digest-contacts': 'Empresas das nossas campanhas',
}
