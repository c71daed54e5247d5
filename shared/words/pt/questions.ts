import type { questions as english } from '../en/questions.ts'
import type { SameShape } from '../same-shape.ts'

export const questions: SameShape<typeof english> = {
  'owner-age': 'Que idade tem o dono ou administrador principal?',
  'owner-age-where':
    'Registro de administradores ou de beneficiários finais, que muitas vezes dá o ano de nascimento; ou pergunte.',
  'no-successor': 'Há alguém para assumir: família, sócio, gerente?',
  'no-successor-where':
    'O contador do dono ou o consultor da câmara sabe; na administração, procure uma segunda geração.',
  'firm-age': 'Desde quando a empresa existe, e desde quando com este dono?',
  'firm-age-where': 'Data de registro, primeira nomeação no registro de administradores, site da empresa.',
  governance: 'Quem dirige a empresa, desde quando, e alguém saiu sem ser substituído?',
  'governance-where':
    'Certidão do registro de administradores, diário oficial, data das últimas contas entregues.',
  employees: 'Quantas pessoas trabalham lá?',
  'employees-where': 'Contas anuais, estatísticas da previdência, site da empresa, ou uma visita.',
  profit:
    'O lucro cobriu um salário local usual para o dono e o retorno do capital em dois dos últimos três anos?',
  'profit-where': 'Contas dos últimos três anos, no registro ou com o contador do dono.',
  equity: 'Que parte do balanço é capital próprio?',
  'equity-where': 'Último balanço entregue: patrimônio líquido dividido pelo ativo total.',
  'z-score': 'Qual é o Z′ ou Z″ de Altman da empresa?',
  'z-score-where': 'Calcula-se das últimas contas entregues; as bases comerciais o informam.',
  trend: 'Empregados ou faturamento crescem ou caem?',
  'trend-where': 'Compare as duas últimas contas anuais, ou dois extratos deste registro.',
  nace: 'O que a empresa faz?',
  'nace-where': 'Código de atividade no registro comercial ou estatístico; site da empresa.',
  deprivation: 'Quão carente é o lugar?',
  'deprivation-where': 'O índice nacional ou regional de privação, por município ou bairro.',
  'job-share': 'Que parcela dos empregos do lugar está nesta empresa?',
  'job-share-where': 'Emprego por município do órgão de estatística, ao lado dos empregados da empresa.',
  'last-provider': 'É a última a oferecer aqui o seu serviço?',
  'last-provider-where': 'A prefeitura, a câmara local, ou o concorrente mais próximo no mapa.',
  'support-nearby': 'Há apoio a cooperativas a menos de 50 km?',
  'support-nearby-where': 'Listas da federação de cooperativas e das agências de desenvolvimento.',
  urgency: 'Há sinais de que a empresa possa fechar?',
  'urgency-where': 'Registro de insolvências, diário oficial, o sindicato, os trabalhadores.',
  core: 'Instalações, pedidos, pessoas qualificadas, fornecedores e local ainda estão lá?',
  'core-where':
    'Uma visita com trabalhadores que conhecem a produção; duas ligações a clientes e fornecedores.',
  'committed-workers': 'Quantos trabalhadores participariam de uma retomada?',
  'committed-workers-where': 'Uma assembleia dos trabalhadores, com lista assinada.',
  'legal-route': 'A lei abre um caminho aos trabalhadores, e até quando?',
  'legal-route-where': 'Os autos do tribunal e o administrador judicial; um advogado da federação.',
}
