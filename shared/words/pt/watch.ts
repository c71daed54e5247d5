import type { watch as english } from '../en/watch.ts'
import type { SameShape } from '../same-shape.ts'

export const watch: SameShape<typeof english> = {
  'what-changed': 'O que mudou',
  since: 'Desde',
  before: 'o extrato anterior ao último',
  import: '{{source}}, dados de {{date}}',
  'nothing-why': 'O que mudou aparece aqui assim que um segundo extrato do mesmo registro for importado.',
  'about-distressed': 'Insolvência, liquidação ou aviso de baixa que antes não havia. Os dias contam.',
  'about-window':
    'O dono tem agora 70 anos ou mais, ou 65 ou mais sem plano de sucessão conhecido, e antes não era assim, ou a empresa é nova.',
  'about-qualifying':
    'Uma barreira caiu, um limiar foi passado, ou a empresa é nova. O modelo de hoje é aplicado aos dois extratos.',
  'about-new': 'Empresas que o extrato anterior não tinha.',
  'about-changed': 'Empresas das quais o registro agora diz outra coisa.',
  'about-gone': 'Empresas que o extrato mais novo já não tem. O que se escreveu sobre elas fica guardado.',
  'from-to': '{{name}}: {{from}} → {{to}}',
  moved: '{{from}} → {{to}}',
  stands: 'faixa {{tier}}, {{score}} pontos, posição {{rank}}',
  'was-aside': 'posta à parte',
  'status-none': 'nenhum aviso',
  proposals: 'Eventos que talvez tratem de uma empresa',
  'proposals-what':
    'Listas de fechamentos, demissões e insolvências raramente têm identificadores do registro. Onde nome e lugar são só parecidos, nada conta até que alguém diga de que empresa se trata.',
  'read-list': 'Ler uma lista de eventos',
  'it-is': 'É {{name}}, {{place}} ({{percent}} de semelhança)',
  'none-of-them': 'Nenhuma delas',
  'at-line': '{{file}}, linha {{line}}',
  'listed-title': 'Dito por listas de crise',
  'listed-counts':
    'As demissões contam como sinal de crise na lente de recuperação; os fechamentos e as insolvências, como situação da empresa.',
  'listed-jobs': 'postos: {{n}}',
  duplicates: 'Empresas que talvez sejam uma só',
  'duplicates-what': 'Nada é fundido, nunca. Compare as duas e corrija o registro, ou deixe-as.',
  'look-for-duplicates': 'Procurá-las',
  'why-same-id': 'o mesmo identificador em duas fontes',
  'why-same-name': 'o mesmo nome em um mesmo lugar',
  'why-similar-name': 'nomes com {{percent}} de semelhança em um mesmo lugar',
}
