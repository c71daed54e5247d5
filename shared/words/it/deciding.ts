import type { deciding as english } from '../en/deciding.ts'
import type { SameShape } from '../same-shape.ts'

export const deciding: SameShape<typeof english> = {
  'decided-take-on': 'Occuparsene',
  'decided-later': 'Riguardarla più avanti',
  'decided-not': 'Non occuparsene',
  'by-owner': 'chi ne è titolare',
  'by-firm': 'l’impresa',
  'by-workers': 'chi ci lavora o chi li rappresenta',
  'by-other': 'un’altra persona',
  'ended-corrected': 'corretta',
  'ended-confirmed': 'confermata',
  'ended-withdrawn': 'ritirata',
  stood: 'punteggio {{score}}, posto {{rank}}, secondo {{model}}',
  'stood-aside': 'punteggio {{score}}, messa da parte, secondo {{model}}',
  'taken-back-on': 'Ritirata il {{date}}.',
  open: 'Aperta: non ancora risolta.',
  'none-decided': 'Nessuno ha deciso su questa impresa in quest’ottica.',
  'none-contested': 'Nessuno ha contestato il punteggio di questa impresa in quest’ottica.',
  'decision-line': '{{id}}. {{decision}} – {{said}} ({{stood}})',
  'contest-line': '{{id}}. Contesta {{by}} – {{said}} ({{stood}})',
  'end-line': 'Risolta: {{outcome}} – {{said}} (ora {{stood}})',
  'decide-command':
    'Scrivere che cosa è stato deciso su un’impresa (take-on, later, not) e perché; senza decisione, elencare le decisioni',
  'decide-about':
    'Un punteggio non decide nulla: decide una persona, e il motivo resta scritto. Una decisione successiva prende il posto della precedente, che resta com’è stata scritta.',
  'contest-command':
    'Scrivere chi dice che il punteggio è sbagliato; con un numero e un esito (corrected, confirmed, withdrawn), risolverla',
  'contest-about':
    'contest ID --by owner --reason TESTO apre una contestazione; contest ID NUMERO ESITO --reason TESTO la risolve. Correggere prima ciò che era sbagliato (edit, judge): l’impresa viene poi valutata di nuovo e si conservano i due punteggi.',
}
