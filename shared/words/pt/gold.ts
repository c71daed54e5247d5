import type { gold as english } from '../en/gold.ts'
import type { SameShape } from '../same-shape.ts'

export const gold: SameShape<typeof english> = {
  lead: 'Até que ponto o modelo pensa como você? {{firms}} empresas são sorteadas de toda a extensão da lista; você as separa sem ver a nota; depois os dois são comparados.',
  draw: 'Sortear as empresas',
  'draw-again': 'Sortear outras empresas',
  'draw-confirm': 'Sortear outras, perder {{n}} rótulos',
  'draw-why_one':
    'Outras empresas são sorteadas (semente {{seed}}). O {{n}} rótulo dado até agora se perde e não pode ser recuperado.',
  'draw-why_many':
    'Outras empresas são sorteadas (semente {{seed}}). Os {{n}} rótulos dados até agora se perdem e não podem ser recuperados.',
  'draw-why_other':
    'Outras empresas são sorteadas (semente {{seed}}). Os {{n}} rótulos dados até agora se perdem e não podem ser recuperados.',
  drawn: 'Sorteadas em {{date}}, uma de cada trecho da lista; semente {{seed}}.',
  gone_one: '{{n}} empresa do conjunto já não está nos dados.',
  gone_many: '{{n}} empresas do conjunto já não estão nos dados.',
  gone_other: '{{n}} empresas do conjunto já não estão nos dados.',
  labelled: '{{n}} de {{of}} empresas estão rotuladas.',
  question: 'A empresa a separar',
  'firm-of': 'Empresa {{n}} de {{of}}',
  asked: 'Você se ocuparia desta empresa?',
  suitable: 'Adequada',
  unsure: 'Em dúvida',
  unsuitable: 'Não adequada',
  firms: 'Todas as empresas do conjunto',
  blind: 'Quem vê a concordância antes de rotular todas pode rotular por ela.',
  show: 'Mostrar a concordância mesmo assim',
  agreement: 'Concordância com o modelo',
  none: 'Nada foi rotulado ainda.',
  'kappa-interval':
    'Intervalo de 95% do kappa: de {{low}} a {{high}}; contando “em dúvida” como próximo de ambos, o kappa é {{weighted}}. 1 é concordância plena, 0 é como ao acaso.',
  auc: 'Em {{auc}} dos pares, a empresa que você disse adequada tem nota maior que a não adequada (intervalo de 95%: de {{low}} a {{high}}; {{suitable}} frente a {{unsuitable}} empresas). O acaso sozinho dá metade.',
  'auc-none':
    'Sem uma empresa adequada e uma não adequada, as notas não podem ser confrontadas com os seus rótulos.',
  gated_one: '{{n}} empresa rotulada está hoje fora da lista e não conta.',
  gated_many: '{{n}} empresas rotuladas estão hoje fora da lista e não contam.',
  gated_other: '{{n}} empresas rotuladas estão hoje fora da lista e não contam.',
  how: 'As faixas A e B contam como adequada, “?” como em dúvida, C como não adequada. Trinta empresas dão um número aproximado, não mais.',
}
