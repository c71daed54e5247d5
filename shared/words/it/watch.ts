import type { watch as english } from '../en/watch.ts'
import type { SameShape } from '../same-shape.ts'

export const watch: SameShape<typeof english> = {
  'what-changed': 'Che cosa è cambiato',
  since: 'Da',
  before: 'l’estratto prima del più recente',
  import: '{{source}}, dati del {{date}}',
  'nothing-why':
    'Ciò che è cambiato appare qui appena un secondo estratto dello stesso registro è stato importato.',
  'about-distressed':
    'Insolvenza, liquidazione o avviso di cancellazione che prima non c’era. I giorni contano.',
  'about-window':
    'Il titolare ha ora 70 anni o più, o 65 o più senza un piano di successione noto, e prima no, oppure l’impresa è nuova.',
  'about-qualifying':
    'Un motivo di esclusione è caduto, una soglia è stata superata, o l’impresa è nuova. Il modello di oggi è applicato a entrambi gli estratti.',
  'about-new': 'Imprese che l’estratto precedente non aveva.',
  'about-changed': 'Imprese di cui il registro dice ora qualcos’altro.',
  'about-gone':
    'Imprese che l’estratto più recente non ha più. Ciò che è stato scritto su di esse è conservato.',
  'from-to': '{{name}}: {{from}} → {{to}}',
  moved: '{{from}} → {{to}}',
  stands: 'fascia {{tier}}, {{score}} punti, posto {{rank}}',
  'was-aside': 'messa da parte',
  'status-none': 'nessun avviso',
  proposals: 'Eventi che forse riguardano un’impresa',
  'proposals-what':
    'Gli elenchi di chiusure, licenziamenti e insolvenze hanno di rado identificativi del registro. Dove nome e luogo si somigliano soltanto, nulla conta finché qualcuno non ha detto di quale impresa si tratta.',
  'read-list': 'Leggi un elenco di eventi',
  'it-is': 'È {{name}}, {{place}} (somiglianza: {{percent}})',
  'none-of-them': 'Nessuna di queste',
  'at-line': '{{file}}, riga {{line}}',
  'listed-title': 'Detto da elenchi di crisi',
  'listed-counts':
    'I licenziamenti contano come segnale di crisi nella lente di recupero; le chiusure e le insolvenze come stato dell’impresa.',
  'listed-jobs': 'posti: {{n}}',
  duplicates: 'Imprese che forse sono una sola',
  'duplicates-what': 'Nulla è mai fuso. Confrontate le due e correggete il registro, o lasciatele.',
  'look-for-duplicates': 'Cercale',
  'why-same-id': 'lo stesso identificativo in due fonti',
  'why-same-name': 'lo stesso nome in uno stesso luogo',
  'why-similar-name': 'nomi simili ({{percent}}) in uno stesso luogo',
}
