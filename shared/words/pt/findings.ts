import type { findings as english } from '../en/findings.ts'
import type { SameShape } from '../same-shape.ts'

export const findings: SameShape<typeof english> = {
  'sales-before-sixty':
    'França: 83% das vendas de microempresas e 67% das de pequenas ocorrem antes de o proprietário ter 60 anos; a idade anuncia mais o fechamento do que a venda.',
  'owners-over-fifty-five':
    'Alemanha: 57% dos proprietários têm 55 anos ou mais. Estados Unidos: metade das empresas com empregados tem proprietários de 55 ou mais.',
  'closures-over-sixty': 'Japão 2024: em 87,6% de 62.695 fechamentos, quem dirigia tinha 60 anos ou mais.',
  'closures-median-age':
    'Japão 2024: a idade mediana de quem dirigia as empresas que fecharam era de 74 anos.',
  'half-without-successor': 'Japão 2024: 52,1% das empresas não têm sucessor.',
  'successors-with-age':
    'Japão 2024: não têm sucessor 71,8% dos dirigentes na casa dos cinquenta e 47,8% na dos sessenta; por isso é avaliado à parte da idade.',
  'outreach-from-fifteen': 'Os programas municipais procuram empresas com 15 ou 20 anos ou mais.',
  'closures-at-thirty': 'Japão: os fechamentos são mais frequentes entre os 30 e os 40 anos.',
  'registry-notices': 'Sinais que os avisos do registro britânico dão.',
  'buyouts-by-size':
    'Itália: dois terços das aquisições têm até 49 pessoas, de 27 a 32 em média. Argentina 2025: 34,7 em média. Transmissões saudáveis na França: 11,5.',
  'profit-floor':
    'Um lucro de cerca de € 50.000 por ano: 700.000 de 3,4 milhões de empresas familiares o alcançam.',
  'distress-bounds': 'Os limites publicados entre dificuldade e segurança.',
  'recovered-by-industry':
    'Argentina 2025: metal 15,8%, alimentos 13,8%, têxtil 10,1% e gráfica 9,8% de 398 empresas recuperadas. Itália: dois terços são indústria.',
  'takeovers-by-industry':
    'As de hotéis e restaurantes são as que menos sobrevivem: 64% após 3 anos na Aquitânia, contra cerca de 90% na construção e no transporte.',
  'poor-places-served-least': 'Os lugares mais pobres são os menos atendidos.',
  'buyouts-near-buyouts': 'As aquisições ocorrem perto de outras anteriores.',
  'warning-signs':
    'Sinais da lista de alerta precoce e o que se viu na Argentina em empresas esvaziadas e abandonadas.',
  'workforce-halves': 'Visto na Itália: o quadro de pessoal cai pela metade.',
  'weights-compared': 'De comparações aos pares: seu autovetor principal, arredondado.',
  'weights-for-registers': 'Para registros que nada sabem além de sucessão, pessoal e setor.',
}
