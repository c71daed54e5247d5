import type { manual as english } from '../en/manual.ts'
import type { SameShape } from '../same-shape.ts'

export const manual: SameShape<typeof english> = {
  search: 'Buscar no manual',
  found: 'Assuntos: {{topics}}. Termos: {{terms}}.',
  glossary: 'Glossário',
  'show-all': 'Mostrar tudo',
  import: 'Trazer um registro',
  'import-text':
    'Escolha um ou vários arquivos CSV. O Relevo reconhece os registros conhecidos pelos cabeçalhos e propõe um mapeamento para qualquer outro. Olhe primeiro a leitura (codificação, separadores, datas), depois o mapeamento, depois experimente.\nNada é escrito antes que você o mantenha. Toda linha lida é mantida, sinalizada ou recusada, e as recusadas podem ser salvas com as suas razões. Uma importação pode ser desfeita na tela inicial.',
  list: 'Ler a lista',
  'list-text':
    'As candidatas são classificadas pela nota. Aperte o título de uma coluna para ordenar por ela, com Shift para ordenar por várias. As barras à esquerda mostram como as empresas se distribuem: apertar uma barra filtra, apertar uma segunda faz um intervalo.\nAs setas vão de linha em linha, Espaço marca, Enter abre. Uma lista com seus filtros, pesos, ordem e colunas pode ser salva com um nome, impressa inteira e exportada.',
  aside: 'Por que uma empresa não está na lista',
  'aside-text':
    'As empresas que não podem tornar-se cooperativa de trabalho são postas à parte antes de qualquer nota: cooperativas, órgãos públicos, filiais, empresas sem empregados e outras. “Por quê?”, acima da lista, nomeia cada uma com a sua razão. Na ficha da empresa, uma barreira pode ser afastada, com uma razão que fica guardada.',
  score: 'O que uma nota diz',
  'score-text':
    'A nota é uma ordem de leitura, não uma previsão. Cada critério dá um valor entre 0 e 1 por regras fixas; vezes o seu peso, dá pontos, e os pontos somam a nota de 0 a 100. A nota de uma empresa não depende de quais outras estão no arquivo.\nA ficha da empresa mostra cada passo, do número do registro aos pontos.',
  unknown: 'O que não consta do registro',
  'unknown-text':
    'O desconhecido nunca é zero. Uma suposição prudente fica no lugar, hachurada no desenho; a linha sob a barra vai da menor à maior nota que o desconhecido poderia dar; os pontinhos dizem quanto é conhecido. A próxima pergunta útil é o desconhecido que mais diria.',
  tiers: 'Faixas A, B, C e ?',
  'tiers-text':
    'A e B valem uma conversa agora, C depois. A interrogação diz que se sabe pouco demais. Um dono idoso, sozinho, não faz uma A: é preciso que outro sinal venha junto.',
  weights: 'Mudar os pesos',
  'weights-text':
    'Abra Pesos acima da lista e mova um controle: a lista acompanha. Os pesos ficam no endereço e em toda exportação. A tela Modelo vai além: curvas, comparações de critérios dois a dois, quão estáveis são as posições, e o que muda antes de ser mantido.',
  firm: 'A ficha de uma empresa',
  'firm-text':
    'Fatos com a sua fonte, o cálculo da nota e o que fazer a seguir. Valores podem ser corrigidos com uma razão; extratos posteriores nunca sobrescrevem o que você digitou. As teclas [ e ] levam à empresa anterior e à próxima da lista.',
  deciding: 'Decidir e aceitar contestações',
  'deciding-text':
    'Uma nota não decide nada. Na página da empresa uma pessoa decide (assumir o caso, olhar de novo mais tarde, não assumir o caso) e escreve por quê; ficam ao lado a nota, a posição e o modelo daquele dia. A lei brasileira (LGPD, artigo 20), a europeia (RGPD, artigo 22) e outras dão a cada um o direito de que uma pessoa reveja o que um programa decidiu sozinho: por isso uma lista sai como proposta, e como decidido só quando alguém decidiu sobre cada empresa.\nQuem é afetado pode dizer que a nota está errada: “Contestar a nota” anota isso e marca a empresa na lista, na sua página e na explicação da nota. Corrija o que estava errado e depois resolva: a empresa é avaliada de novo, e as duas notas ficam guardadas.',
  recovery: 'A ótica da recuperação',
  'recovery-text':
    'A outra ótica olha empresas em dificuldade que os seus trabalhadores podem assumir. Ela tem barreiras, pesos e relógio próprios, e uma cor própria para que ninguém confunda as listas.',
  changes: 'O próximo extrato',
  'changes-text':
    'Importe o próximo extrato na mesma série. Mudanças mostra então quem está agora em dificuldade, quem passou à faixa A ou B, quem é nova, mudou ou desapareceu. Eventos que só lembram uma empresa pelo nome, e empresas que talvez sejam uma só, esperam ali a sua decisão.',
  map: 'O mapa e o território',
  'map-text':
    'Mapa conta as candidatas de cada lugar. Dê-lhe as áreas dos lugares em GeoJSON ou TopoJSON com longitude e latitude; os institutos de estatística as publicam. Os lugares são unidos por código ou, senão, por nome sem acentos, e a tela diz quais não encontraram par. A tabela ao lado faz tudo o que o mapa faz; escolher um lugar filtra a lista.\nUma tabela de lugares com privação (1 = mais pobre), empregos ou qualquer outro dado colore o mapa e completa o critério de necessidade onde o registro nada diz. Pontos de apoio com coordenadas fazem o mesmo: ganha a empresa que tem um a até 50 km em linha reta. A página da empresa diz o que foi tomado de onde. Todo arquivo pode ser removido de novo.',
  outreach: 'Cartas e notas',
  'outreach-text':
    'A nota de processo reúne o que se sabe para uma primeira conversa. A carta ao dono nunca traz nota, idade ou palpite sobre a sucessão. Na ficha da empresa, as cartas podem ser passadas a outros idiomas.',
  privacy: 'O que fica neste computador',
  'privacy-text':
    'Tudo. O Relevo não acessa a rede a menos que você peça. Nomes e idades dos donos não são exportados a menos que você o diga. Um espaço de trabalho é um só arquivo, que pode ser apagado por inteiro.',
  backup: 'Cópias de segurança',
  'backup-text':
    'As Configurações escrevem uma cópia do espaço de trabalho onde você quiser e verificam se cada empresa está como foi escrita. Uma lista exportada não é cópia de segurança: não pode ser reaberta como espaço de trabalho.',
  'term-candidate': 'Candidata',
  'means-candidate': 'Uma empresa que passa por todas as barreiras da ótica e é classificada.',
  'term-criterion': 'Critério',
  'means-criterion': 'Uma das cinco ou seis coisas que a nota pesa, como a pressão de sucessão.',
  'term-indicator': 'Indicador',
  'means-indicator': 'Um número do registro pelo qual se julga um critério, como a idade do dono.',
  'term-weight': 'Peso',
  'means-weight': 'A parcela da nota que um critério pode dar. Todos os pesos somam 100%.',
  'term-interval': 'Intervalo',
  'means-interval': 'Da menor à maior nota que o desconhecido poderia dar.',
  'term-coverage': 'Conhecido, cobertura',
  'means-coverage': 'A parcela dos pesos que se apoia em valores conhecidos. Abaixo de 40% a faixa é “?”.',
  'term-prior': 'Suposição',
  'means-prior': 'O valor que fica no lugar do desconhecido; sempre mostrado como tal.',
  'term-tier': 'Faixa',
  'means-tier': 'A, B, C ou ?: em quanto tempo uma empresa vale uma conversa.',
  'term-gate': 'Barreira',
  'means-gate': 'Uma regra que deixa uma empresa fora da lista, com uma razão que é mostrada.',
  'term-referred': 'Encaminhada',
  'means-referred':
    'Não classificada nesta ótica, mas olhada em outro lugar, como uma empresa em insolvência.',
  'term-lens': 'Ótica',
  'means-lens': 'Sucessão: empresas sadias cujo dono vai sair. Recuperação: empresas em dificuldade.',
  'term-window': 'A janela está fechando',
  'means-window': 'O dono tem 70 anos ou mais, ou 65 ou mais sem sucessor conhecido.',
  'term-red-herring': 'Um sinal só',
  'means-red-herring': 'Só um sinal de sucessão é conhecido; sozinho, pode não querer dizer nada.',
  'term-decision': 'Decisão',
  'means-decision': 'O que uma pessoa decidiu sobre uma empresa, com a razão. Uma nota não é decisão.',
  'term-contest': 'Contestação',
  'means-contest': 'Alguém diz que uma nota está errada; uma pessoa a revê, e as duas notas ficam guardadas.',
  'term-extract': 'Extrato',
  'means-extract': 'Um registro em um dado dia. Extratos de uma série são comparados entre si.',
}
