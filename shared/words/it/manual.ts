import type { manual as english } from '../en/manual.ts'
import type { SameShape } from '../same-shape.ts'

export const manual: SameShape<typeof english> = {
  search: 'Cerca nel manuale',
  found: 'Argomenti: {{topics}}. Termini: {{terms}}.',
  glossary: 'Glossario',
  'show-all': 'Mostra tutto',
  import: 'Portare dentro un registro',
  'import-text':
    'Scegliete uno o più file CSV. Relevo riconosce i registri noti dalle intestazioni e propone una mappatura per ogni altro. Guardate prima la lettura (codifica, separatori, date), poi la mappatura, poi provate.\nNulla è scritto prima che lo conserviate. Ogni riga letta è conservata, segnalata o rifiutata, e le rifiutate si possono salvare con i loro motivi. Un’importazione si può annullare nella prima schermata.',
  list: 'Leggere l’elenco',
  'list-text':
    'Le candidate sono ordinate per punteggio. Premete la testa di una colonna per ordinare secondo essa, con Maiusc per ordinare secondo più d’una. Le barre a sinistra mostrano come si distribuiscono le imprese: una barra premuta è un filtro, una seconda ne fa un intervallo.\nLe frecce vanno di riga in riga, Spazio sceglie, Invio apre. Un elenco con i suoi filtri, pesi, ordine e colonne si può salvare sotto un nome, stampare per intero ed esportare.',
  aside: 'Perché un’impresa non è nell’elenco',
  'aside-text':
    'Le imprese che non possono diventare una cooperativa di lavoro sono messe da parte prima di ogni punteggio: cooperative, enti pubblici, filiali, imprese senza addetti e altre. «Perché?» sopra l’elenco nomina ciascuna con il suo motivo. Nella scheda dell’impresa un motivo di esclusione si può superare, con una ragione che è conservata.',
  score: 'Che cosa dice un punteggio',
  'score-text':
    'Il punteggio è un ordine di lettura, non una previsione. Ogni criterio dà un valore tra 0 e 1 secondo regole fisse; moltiplicato per il suo peso dà punti, e la loro somma è il punteggio da 0 a 100. Il punteggio di un’impresa non dipende da quali altre imprese sono nel file.\nLa scheda dell’impresa mostra ogni passo, dalla cifra del registro ai punti.',
  unknown: 'Che cosa non è nel registro',
  'unknown-text':
    'L’ignoto non è mai zero. Ne tiene il posto un’ipotesi prudente, disegnata a tratteggio; la linea sotto la barra va dal punteggio più basso al più alto che l’ignoto permetterebbe; i puntini dicono quanto è noto. La prossima domanda utile è l’ignoto che direbbe di più.',
  tiers: 'Fasce A, B, C e ?',
  'tiers-text':
    'A e B meritano un colloquio adesso, C più tardi. Il punto interrogativo dice che si sa troppo poco per dire. Un titolare anziano da solo non fa una A: ci vuole un altro segno.',
  weights: 'Cambiare i pesi',
  'weights-text':
    'Aprite Pesi sopra l’elenco e spostate un cursore: l’elenco segue. I pesi stanno nell’indirizzo e in ogni esportazione. La schermata Modello va oltre: curve, confronti di due criteri alla volta, quanto sono stabili i posti, e che cosa cambia prima di conservarlo.',
  firm: 'La scheda di un’impresa',
  'firm-text':
    'I fatti con la loro fonte, il calcolo del punteggio, e che cosa fare poi. I valori si possono correggere con un motivo; gli estratti successivi non sovrascrivono mai ciò che avete scritto. I tasti [ e ] portano all’impresa precedente e alla successiva dell’elenco.',
  deciding: 'Decidere e accogliere contestazioni',
  'deciding-text':
    'Un punteggio non decide nulla. Nella scheda dell’impresa decide una persona (occuparsene, riguardarla più avanti, non occuparsene) e scrive perché; accanto restano il punteggio, il posto e il modello di quel giorno. Il diritto europeo (RGPD, articolo 22) e altri danno a ciascuno il diritto di non essere sottoposto a ciò che ha deciso soltanto un programma: perciò un elenco si esporta come proposta, e come deciso solo quando qualcuno ha deciso su ogni impresa.\nChi ne è toccato può dire che il punteggio è sbagliato: «Contesta il punteggio» lo annota e segna l’impresa nell’elenco, nella sua scheda e nella spiegazione del punteggio. Correggete ciò che era sbagliato, poi risolvete: l’impresa viene valutata di nuovo e si conservano i due punteggi.',
  recovery: 'L’ottica del recupero',
  'recovery-text':
    'L’altra ottica guarda le imprese in crisi che i lavoratori possono rilevare. Ha propri motivi di esclusione, pesi e orologio, e un colore suo perché nessuno confonda gli elenchi.',
  changes: 'L’estratto successivo',
  'changes-text':
    'Importate l’estratto successivo nella stessa serie. Cambiamenti mostra allora chi è da poco in crisi, chi da poco ha i requisiti, chi è nuovo, cambiato o sparito. Gli eventi che somigliano soltanto a un’impresa per nome, e le imprese che forse sono una sola, attendono lì la vostra decisione.',
  map: 'La mappa e il territorio',
  'map-text':
    'Mappa conta le candidate di ogni luogo. Le si diano le aree dei luoghi in GeoJSON o TopoJSON con longitudine e latitudine; gli istituti di statistica le pubblicano. I luoghi si uniscono per codice, altrimenti per nome senza accenti, e lo schermo dice quali non hanno trovato riscontro. La tabella accanto fa tutto ciò che fa la mappa; scegliere un luogo filtra l’elenco.\nUna tabella di luoghi con deprivazione (1 = più povero), posti di lavoro o altri dati colora la mappa e completa il criterio del bisogno dove il registro tace. I punti di sostegno con coordinate fanno lo stesso: guadagna l’impresa che ne ha uno entro 50 km in linea d’aria. La pagina dell’impresa dice che cosa è preso da dove. Ogni file si può togliere di nuovo.',
  outreach: 'Lettere e note',
  'outreach-text':
    'La nota per il fascicolo raccoglie ciò che si sa per un primo colloquio. La lettera al titolare non porta mai un punteggio, un’età o un’ipotesi sulla successione. Le lettere si possono avere in altre lingue, nella scheda dell’impresa.',
  privacy: 'Che cosa resta su questo computer',
  'privacy-text':
    'Tutto. Relevo non fa alcuna richiesta di rete se non la chiedete voi. Nomi ed età dei titolari non sono esportati se non lo dite. Un’area di lavoro è un solo file, che si può eliminare per intero.',
  backup: 'Copie di sicurezza',
  'backup-text':
    'Le Impostazioni scrivono una copia dell’area di lavoro dove volete, e controllano se ogni impresa è come è stata scritta. Un elenco esportato non è una copia di sicurezza: non si può riaprire come area di lavoro.',
  'term-candidate': 'Candidata',
  'means-candidate': 'Un’impresa che nessun motivo esclude dall’ottica e che è in graduatoria.',
  'term-criterion': 'Criterio',
  'means-criterion': 'Una delle cinque o sei cose che il punteggio pesa, come la pressione di successione.',
  'term-indicator': 'Indicatore',
  'means-indicator': 'Una cifra del registro da cui si giudica un criterio, come l’età del titolare.',
  'term-weight': 'Peso',
  'means-weight': 'La quota del punteggio che un criterio può dare. Tutti i pesi fanno il 100%.',
  'term-interval': 'Intervallo',
  'means-interval': 'Dal punteggio più basso al più alto che l’ignoto permetterebbe.',
  'term-coverage': 'Noto, copertura',
  'means-coverage': 'La quota dei pesi che poggia su valori noti. Sotto il 40% la fascia è «?».',
  'term-prior': 'Ipotesi',
  'means-prior': 'Il valore che tiene il posto di ciò che è ignoto; sempre mostrato come tale.',
  'term-tier': 'Fascia',
  'means-tier': 'A, B, C o ?: quanto presto un’impresa merita un colloquio.',
  'term-gate': 'Motivo di esclusione',
  'means-gate': 'Una regola che tiene un’impresa fuori dall’elenco, con una ragione che è mostrata.',
  'term-referred': 'Rinviata',
  'means-referred':
    'Non in graduatoria in questa ottica ma guardata altrove, come un’impresa in procedura concorsuale.',
  'term-lens': 'Ottica',
  'means-lens': 'Successione: imprese sane il cui titolare se ne andrà. Recupero: imprese in crisi.',
  'term-window': 'La finestra si chiude',
  'means-window': 'Il titolare ha 70 anni o più, o 65 o più senza un successore noto.',
  'term-red-herring': 'Un solo segno',
  'means-red-herring': 'È noto un solo segno di successione; da solo può non voler dire nulla.',
  'term-decision': 'Decisione',
  'means-decision': 'Ciò che una persona ha deciso su un’impresa, con il motivo. Un punteggio non lo è.',
  'term-contest': 'Contestazione',
  'means-contest':
    'Qualcuno dice che un punteggio è sbagliato; una persona lo riguarda e si conservano i due punteggi.',
  'term-extract': 'Estratto',
  'means-extract': 'Un registro a un dato giorno. Gli estratti di una serie sono confrontati tra loro.',
}
