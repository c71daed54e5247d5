import type { matching as english } from '../en/matching.ts'
import type { SameShape } from '../same-shape.ts'

export const matching: SameShape<typeof english> = {
  'profile-header': 'Estão lá {{found}} dos {{of}} nomes de colunas pelos quais se reconhece {{profile}}.',
  'profile-header-and-name':
    'Estão lá {{found}} dos {{of}} nomes de colunas pelos quais se reconhece {{profile}}, e o arquivo tem nome parecido ({{file}}).',
  'profile-chosen': '{{profile}} foi escolhido à mão.',
  'mapping-known':
    'Um arquivo com estas colunas já foi mapeado e o mapeamento salvo como {{name}}: é usado de novo.',
  'profile-none':
    'Nenhum registro conhecido tem estas colunas. Foram casadas só pelos nomes: confira uma a uma.',
  profile: 'É o nome que o próprio registro lhe dá.',
  alias: 'Colunas com este nome (“{{alias}}”) o contêm em outros registros.',
  content: 'Suas células se parecem com isso.',
  chosen: 'Escolhido à mão.',
  'note-uk-companies-house':
    'Sem número de empregados e sem donos. Empresas inativas se reconhecem pelas contas; a situação diz quem está em insolvência.',
  'note-uk-coops': 'Uma lista de cooperativas: nenhuma de suas empresas é proposta.',
  'note-us-ppp':
    'Sem identificador: as empresas se reconhecem por nome e lugar. 0 empregos significa “não informado”. Colunas sobre raça, gênero e veteranos nunca são lidas.',
  'note-it-registro-imprese':
    'As empresas se reconhecem por nome e lugar quando falta o código fiscal. Empregados e faturamento vêm em faixas. A idade se conta do início da atividade.',
  'note-no-enheter':
    'Números exatos de empregados. Falência, liquidação e reestruturação são lidas de colunas próprias.',
  'note-no-akvakultur':
    'Uma linha é um local: os locais de uma empresa são reunidos. Sem empregados, sem donos, sem código de atividade.',
  'note-ec-supercias':
    'Sem empregados e sem donos. A lista diária de empresas novas não tem situação nem código de atividade.',
  'note-ee-lihtandmed':
    'Sem empregados e sem donos. Forma, situação e lugar vêm por extenso; condomínios não são empresas.',
  'note-mx-denue':
    'Uma linha é um estabelecimento: os de uma mesma razão social em um mesmo lugar são reunidos. Empregados em faixas. A data do arquivo é a de entrada no diretório; a idade da empresa fica desconhecida.',
  'note-co-supersociedades':
    'Só empresas grandes, com dois anos de números: vale o último. Sem empregados e sem donos.',
  'note-co-rues':
    'Pessoas, sociedades, filiais e lojas em um só arquivo; só sociedades podem ser propostas. A câmara faz as vezes de região, pois não há município.',
  'note-ar-rns':
    'Uma linha é uma atividade de uma sociedade: vale a primeira. Sem empregados, sem donos, sem situação.',
  'note-cz-res':
    'Formas jurídicas e empregados em códigos, empregados em faixas; uma data de fim diz que a unidade acabou. Empresários individuais estão nele.',
  'note-cl-res': 'Sociedades fundadas em um ano: sem atividade, sem empregados, sem situação.',
  'note-us-city-licences':
    'Uma licença não é uma empresa: filiais de redes também têm. NA vale nada só nas colunas em que as cidades o escrevem assim; 0 empregados significa “não informado”.',
  'note-orbis':
    'Faturamento em milhares, salvo se a coluna disser outra coisa; “n.a.” vale nada. As linhas seguintes de uma empresa nomeiam outros administradores: vale a idade do primeiro.',
  'note-it-aida':
    'Faturamento em milhares, salvo se a coluna disser outra coisa; “n.d.” vale nada. Números exatos de empregados.',
  'note-es-sabi':
    'Faturamento em milhares, salvo se a coluna disser outra coisa; “n.d.” vale nada. As linhas seguintes de uma empresa nomeiam outros administradores.',
  'note-generic': 'Cada coluna é casada pelo nome. O que não foi casado pode ser escolhido à mão.',
}
