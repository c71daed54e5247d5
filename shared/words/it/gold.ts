import type { gold as english } from '../en/gold.ts'
import type { SameShape } from '../same-shape.ts'

export const gold: SameShape<typeof english> = {
  lead: 'Quanto il modello la pensa come voi? Si estraggono {{firms}} imprese da tutta l’estensione dell’elenco; le dividete senza vederne il punteggio; poi si confrontano le due cose.',
  draw: 'Estrai le imprese',
  'draw-again': 'Estrai altre imprese',
  'draw-confirm': 'Estrai altre, perdi {{n}} etichette',
  'draw-why_one':
    'Si estraggono altre imprese (seme {{seed}}). L’unica etichetta data ({{n}}) va persa e non si può recuperare.',
  'draw-why_many':
    'Si estraggono altre imprese (seme {{seed}}). Le {{n}} etichette date finora vanno perse e non si possono recuperare.',
  'draw-why_other':
    'Si estraggono altre imprese (seme {{seed}}). Le {{n}} etichette date finora vanno perse e non si possono recuperare.',
  drawn: 'Estratte il {{date}}, una per ogni tratto dell’elenco; seme {{seed}}.',
  gone_one: '{{n}} impresa del campione non è più nei dati.',
  gone_many: '{{n}} imprese del campione non sono più nei dati.',
  gone_other: '{{n}} imprese del campione non sono più nei dati.',
  labelled: '{{n}} imprese su {{of}} hanno un’etichetta.',
  question: 'L’impresa da giudicare',
  'firm-of': 'Impresa {{n}} di {{of}}',
  asked: 'Vi occupereste di questa impresa?',
  suitable: 'Adatta',
  unsure: 'Non so',
  unsuitable: 'Non adatta',
  firms: 'Tutte le imprese del campione',
  blind: 'Chi vede l’accordo prima di averle etichettate tutte può regolarsi su di esso.',
  show: 'Mostra l’accordo comunque',
  agreement: 'Accordo con il modello',
  none: 'Ancora nessuna etichetta.',
  'kappa-interval':
    'Intervallo al 95% di kappa: da {{low}} a {{high}}; se «non so» conta come vicino a entrambe, kappa è {{weighted}}. 1 è accordo pieno, 0 quello del caso.',
  auc: 'In {{auc}} delle coppie l’impresa che avete detto adatta ha un punteggio sopra quella che non lo è (intervallo al 95% da {{low}} a {{high}}; {{suitable}} imprese contro {{unsuitable}}). Il solo caso dà la metà.',
  'auc-none':
    'Senza un’impresa adatta e una non adatta i punteggi non si possono confrontare con le vostre etichette.',
  gated_one: '{{n}} impresa etichettata oggi è tenuta fuori dall’elenco e non conta.',
  gated_many: '{{n}} imprese etichettate oggi sono tenute fuori dall’elenco e non contano.',
  gated_other: '{{n}} imprese etichettate oggi sono tenute fuori dall’elenco e non contano.',
  how: 'Le fasce A e B contano come adatta, «?» come non so, C come non adatta. Trenta imprese danno una cifra approssimativa, non di più.',
}
