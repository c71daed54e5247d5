import type { analysis as english } from '../en/analysis.ts'
import type { SameShape } from '../same-shape.ts'

export const analysis: SameShape<typeof english> = {
  'outcome-converted': 'Convertida en cooperativa',
  'outcome-sold': 'Vendida',
  'outcome-passed-on': 'Traspasada a la familia',
  'outcome-closed': 'Cerrada',
  'outcome-still-there': 'Sigue igual',
  'hit-about': 'Un acierto es una empresa convertida, salvo que usted cuente también otros desenlaces.',
  'rank-interval': 'Puesto {{rank}}; entre el {{low}} y el {{high}} en el 90 % de los sorteos',
  'rank-interval-about':
    '{{draws}} sorteos de pesos en torno a los elegidos (concentración {{concentration}}) y de lo que no se sabe; semilla {{seed}}.',
  'rank-interval-weights':
    '{{draws}} sorteos de pesos en torno a los elegidos (concentración {{concentration}}); semilla {{seed}}.',
  'top-share': 'Entre las {{top}} primeras en el {{share}} de los sorteos',
  'top-change':
    'Si «{{criterion}}» pesara {{to}} en lugar de {{from}}, {{enters}} ocuparía el lugar de {{leaves}} entre las {{top}} primeras.',
  'top-change-none': 'Ningún peso por sí solo cambia quiénes son las {{top}} primeras.',
  swap: 'Si «{{criterion}}» pesara {{to}} en lugar de {{from}}, {{below}} adelantaría a {{above}}.',
  'outcomes-rest-on': 'Se basa en {{cases}} empresas con desenlace conocido, {{hits}} de ellas aciertos.',
  'lift-too-few': 'Menos de diez empresas, o ningún acierto entre ellas: demasiado pocas para decir algo.',
  'auc-about':
    'Con qué frecuencia un acierto estaba por encima de un fallo: {{auc}}; intervalo del 95 %, de {{low}} a {{high}}. El azar da 0,5.',
  'learn-too-few':
    'Hay {{hits}} aciertos y {{misses}} fallos. Se proponen pesos a partir de {{needed}} de cada clase.',
  'learn-about':
    'Lo que una regresión logística deduce de {{hits}} aciertos y {{misses}} fallos. Es una propuesta, no una prueba.',
  'learn-against': 'A más «{{criterion}}», menos aciertos.',
  'agreement-about':
    'Usted y el modelo coinciden en {{observed}} de {{cases}} empresas; por azar sería {{expected}} (kappa {{kappa}}).',
  'judges-apart':
    'De media habría que mover el {{share}} del peso para que una persona coincidiera con el conjunto.',
  'judges-pair': 'Donde más difieren es en «{{a}}» y «{{b}}»: de {{lowest}} a {{highest}}.',
  'opinion-topsis': 'Cercanía a la mejor (TOPSIS)',
  'opinion-topsis-about': 'Depende de qué otras empresas haya en el archivo; solo para comparar.',
  'opinion-weighted-product': 'Producto ponderado',
  'opinion-weighted-product-about':
    'Una debilidad no se compensa con una fortaleza en otra parte; solo para comparar.',
  'method-centroid': 'A partir de un orden, pronunciado (centroide)',
  'method-rank-sum': 'A partir de un orden, suave (suma de rangos)',
  'method-equal': 'Todos iguales',
  'net-jobs': '{{net}} empleos netos: {{converted}} con la conversión, {{reference}} si nadie actúa',
  'portfolio-impossible': 'En estos días solo caben {{most}} empresas de lugares pobres.',
  'trade-hint':
    '{{supplier}} podría abastecer a {{buyer}}: la división {{from}} suele vender a la {{to}} (juicio experto).',
  'right-pre-emption': 'Derecho preferente de los trabajadores',
  'right-continuation': 'Continuación por la cooperativa de trabajadores',
  'right-notice-of-sale': 'Aviso a los trabajadores antes de una venta',
  'deadline-passed': 'Venció hace {{days}} días',
  'deadline-today': 'Vence hoy',
  'deadline-close': 'Quedan {{days}} días',
  'deadline-open': 'Quedan {{days}} días',
  'other-lens': 'es un modelo del enfoque «{{lens}}»',
  'refused-outcome':
    '«{{value}}» no es un desenlace; escriba converted, sold, passed-on, closed o still-there',
}
