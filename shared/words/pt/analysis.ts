import type { analysis as english } from '../en/analysis.ts'
import type { SameShape } from '../same-shape.ts'

export const analysis: SameShape<typeof english> = {
  'outcome-converted': 'Transformada em cooperativa',
  'outcome-sold': 'Vendida',
  'outcome-passed-on': 'Passada na família',
  'outcome-closed': 'Fechada',
  'outcome-still-there': 'Continua lá, sem mudança',
  'hit-about': 'Um acerto é uma empresa transformada, a menos que você conte também outros desfechos.',
  'rank-interval': 'Posição {{rank}}; entre {{low}} e {{high}} em 90% dos sorteios',
  'rank-interval-about':
    '{{draws}} sorteios de pesos em torno dos escolhidos (concentração {{concentration}}) e do que não se sabe; semente {{seed}}.',
  'rank-interval-weights':
    '{{draws}} sorteios de pesos em torno dos escolhidos (concentração {{concentration}}); semente {{seed}}.',
  'top-share': 'Entre as {{top}} primeiras em {{share}} dos sorteios',
  'top-change':
    'Se “{{criterion}}” pesasse {{to}} em vez de {{from}}, {{enters}} tomaria o lugar de {{leaves}} entre as {{top}} primeiras.',
  'top-change-none': 'Nenhum peso sozinho muda quem está entre as {{top}} primeiras.',
  swap: 'Se “{{criterion}}” pesasse {{to}} em vez de {{from}}, {{below}} passaria {{above}}.',
  'outcomes-rest-on': 'Apoia-se em {{cases}} empresas com desfecho conhecido, {{hits}} delas acertos.',
  'lift-too-few': 'Menos de dez empresas, ou nenhum acerto entre elas: pouco demais para dizer.',
  'auc-about':
    'Com que frequência um acerto estava acima de um erro: {{auc}}; intervalo de 95% de {{low}} a {{high}}. O acaso sozinho dá 0,5.',
  'learn-too-few':
    'Há {{hits}} acertos e {{misses}} erros. Pesos são propostos a partir de {{needed}} de cada.',
  'learn-about':
    'O que uma regressão logística tira de {{hits}} acertos e {{misses}} erros. Uma proposta, não uma prova.',
  'learn-against': 'Mais de “{{criterion}}” vinha com menos acertos.',
  'agreement-about':
    'Você e o modelo concordam em {{observed}} de {{cases}} empresas; ao acaso seria {{expected}} (kappa {{kappa}}).',
  'judges-apart': 'Em média {{share}} do peso teria de mudar para uma pessoa concordar com todas.',
  'judges-pair': 'Vocês mais divergem sobre “{{a}}” e “{{b}}”: de {{lowest}} a {{highest}}.',
  'opinion-topsis': 'Proximidade do melhor (TOPSIS)',
  'opinion-topsis-about': 'Depende de quais outras empresas estão no arquivo; só para comparação.',
  'opinion-weighted-product': 'Produto ponderado',
  'opinion-weighted-product-about':
    'Uma fraqueza não é compensada por uma força em outro ponto; só para comparação.',
  'method-centroid': 'De uma ordem, acentuado (centroide)',
  'method-rank-sum': 'De uma ordem, suave (soma das posições)',
  'method-equal': 'Todos iguais',
  'net-jobs': '{{net}} empregos líquidos: {{converted}} com a transformação, {{reference}} se ninguém agir',
  'portfolio-impossible': 'Só {{most}} empresas de lugares pobres cabem nestes dias.',
  'trade-hint':
    '{{supplier}} pode fornecer a {{buyer}}: a divisão {{from}} costuma vender a {{to}} (juízo de especialistas).',
  'right-pre-emption': 'Preferência dos trabalhadores',
  'right-continuation': 'Continuação pela cooperativa dos trabalhadores',
  'right-notice-of-sale': 'Aviso aos trabalhadores antes de uma venda',
  'deadline-passed': 'Venceu há {{days}} dias',
  'deadline-today': 'Termina hoje',
  'deadline-close': 'Restam {{days}} dias',
  'deadline-open': 'Restam {{days}} dias',
  'other-lens': 'é um modelo da ótica “{{lens}}”',
  'refused-outcome':
    '“{{value}}” não é um desfecho; escreva converted, sold, passed-on, closed ou still-there',
}
