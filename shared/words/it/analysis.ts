import type { analysis as english } from '../en/analysis.ts'
import type { SameShape } from '../same-shape.ts'

export const analysis: SameShape<typeof english> = {
  'outcome-converted': 'Trasformata in cooperativa',
  'outcome-sold': 'Venduta',
  'outcome-passed-on': 'Passata in famiglia',
  'outcome-closed': 'Chiusa',
  'outcome-still-there': 'Ancora lì, immutata',
  'hit-about': 'Un successo è un’impresa trasformata, se non contate anche altri esiti.',
  'rank-interval': 'Posto {{rank}}; tra {{low}} e {{high}} nel 90% delle estrazioni',
  'rank-interval-about':
    '{{draws}} estrazioni di pesi intorno a quelli scelti (concentrazione {{concentration}}) e di ciò che non si sa; seme {{seed}}.',
  'rank-interval-weights':
    '{{draws}} estrazioni di pesi intorno a quelli scelti (concentrazione {{concentration}}); seme {{seed}}.',
  'top-share': 'Tra le prime {{top}} in {{share}} delle estrazioni',
  'top-change':
    'Se «{{criterion}}» pesasse {{to}} invece di {{from}}, {{enters}} prenderebbe il posto di {{leaves}} tra le prime {{top}}.',
  'top-change-none': 'Nessun singolo peso cambia chi è tra le prime {{top}}.',
  swap: 'Se «{{criterion}}» pesasse {{to}} invece di {{from}}, {{below}} supererebbe {{above}}.',
  'outcomes-rest-on': 'Poggia su {{cases}} imprese con esito noto, {{hits}} delle quali successi.',
  'lift-too-few': 'Meno di dieci imprese, o nessun successo tra loro: troppo poco per dire.',
  'auc-about':
    'Quante volte un successo stava sopra un insuccesso: {{auc}}; intervallo al 95% da {{low}} a {{high}}. Il solo caso dà 0,5.',
  'learn-too-few':
    'Ci sono {{hits}} successi e {{misses}} insuccessi. I pesi sono proposti da {{needed}} di ciascuno.',
  'learn-about':
    'Che cosa una regressione logistica ricava da {{hits}} successi e {{misses}} insuccessi. Una proposta, non una prova.',
  'learn-against': 'Più «{{criterion}}» andava con meno successi.',
  'agreement-about':
    'Voi e il modello concordate su {{observed}} di {{cases}} imprese; per caso sarebbe {{expected}} (kappa {{kappa}}).',
  'judges-apart': 'In media {{share}} del peso dovrebbe spostarsi perché una persona concordi con tutte.',
  'judges-pair': 'Divergete di più su «{{a}}» e «{{b}}»: da {{lowest}} a {{highest}}.',
  'opinion-topsis': 'Vicinanza al migliore (TOPSIS)',
  'opinion-topsis-about': 'Dipende da quali altre imprese sono nel file; solo per confronto.',
  'opinion-weighted-product': 'Prodotto ponderato',
  'opinion-weighted-product-about':
    'Una debolezza non è compensata da una forza altrove; solo per confronto.',
  'method-centroid': 'Da un ordine, ripido (centroide)',
  'method-rank-sum': 'Da un ordine, dolce (somma dei ranghi)',
  'method-equal': 'Tutti uguali',
  'net-jobs': '{{net}} posti netti: {{converted}} con la trasformazione, {{reference}} se nessuno agisce',
  'portfolio-impossible': 'In queste giornate entrano solo {{most}} imprese di luoghi poveri.',
  'trade-hint':
    '{{supplier}} può rifornire {{buyer}}: la divisione {{from}} vende spesso a {{to}} (giudizio di esperti).',
  'right-pre-emption': 'Prelazione dei lavoratori',
  'right-continuation': 'Prosecuzione da parte della cooperativa dei lavoratori',
  'right-notice-of-sale': 'Avviso ai lavoratori prima di una vendita',
  'deadline-passed': 'Scaduto da {{days}} giorni',
  'deadline-today': 'Scade oggi',
  'deadline-close': 'Restano {{days}} giorni',
  'deadline-open': 'Restano {{days}} giorni',
  'other-lens': 'è un modello dell’ottica «{{lens}}»',
  'refused-outcome': '«{{value}}» non è un esito; scrivete converted, sold, passed-on, closed o still-there',
}
