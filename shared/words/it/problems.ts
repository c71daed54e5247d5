import type { problems as english } from '../en/problems.ts'
import type { SameShape } from '../same-shape.ts'

export const problems: SameShape<typeof english> = {
  'no-name-or-id': 'Riga {{line}}: né nome né identificativo. La riga è stata rifiutata.',
  'row-wrong-width':
    'Riga {{line}}: la riga non ha tante celle quante l’intestazione, come altre di questo file. Le celle mancanti sono ignote, quelle in più sono state tralasciate.',
  'too-few-fields':
    'Riga {{line}}: {{value}} celle, meno delle righe vicine; quale manchi non si può dire. La riga è stata rifiutata.',
  'too-many-fields':
    'Riga {{line}}: più celle delle righe vicine, oltre l’ultima colonna «{{value}}». Forse un separatore sta dentro una cella. La riga è stata rifiutata.',
  'last-line-incomplete':
    'Riga {{line}}: il file finisce a metà di questa riga ({{value}} celle). La riga è stata rifiutata. Il file è intero?',
  'duplicate-id-identical':
    'Riga {{line}}: l’identificativo «{{value}}» sta anche in una riga precedente, con gli stessi valori. Conta una volta.',
  'duplicate-id-conflict':
    'Riga {{line}}: l’identificativo «{{value}}» sta anche in una riga precedente, con altri valori. Vale l’ultima riga.',
  'id-not-usable':
    'Riga {{line}}: «{{value}}» non è un identificativo utilizzabile. L’impresa è riconosciuta da nome e luogo.',
  'date-not-read':
    'Riga {{line}}: {{column}} è «{{value}}», non una data nell’ordine di questo file. Lasciata ignota.',
  'date-in-future': 'Riga {{line}}: {{column}} è «{{value}}», nel futuro. Lasciata ignota.',
  'number-not-read': 'Riga {{line}}: {{column}} è «{{value}}», non un numero. Lasciato ignoto.',
  'number-out-of-range': 'Riga {{line}}: {{column}} è «{{value}}», fuori dal possibile. Lasciato ignoto.',
  'employees-out-of-range': 'Riga {{line}}: {{column}} è «{{value}}», fuori dal possibile. Lasciato ignoto.',
  'band-not-read':
    'Riga {{line}}: {{column}} è «{{value}}», né un numero né una classe nota. Lasciato ignoto.',
  'age-out-of-range':
    'Riga {{line}}: {{column}} è «{{value}}», età di nessun titolare in vita. Lasciata ignota.',
  'age-not-a-number': 'Riga {{line}}: {{column}} è «{{value}}», non un’età. Lasciata ignota.',
  'age-looks-like-year':
    'Riga {{line}}: {{column}} è «{{value}}», un anno più che un’età. Lasciata ignota. Se la colonna contiene anni di nascita, abbinatela così.',
  'sector-not-read':
    'Riga {{line}}: {{column}} è «{{value}}», nessun codice della classificazione di questo file. Lasciato ignoto.',
  'status-not-known':
    'Riga {{line}}: {{column}} è «{{value}}», uno stato senza significato noto. Mostrato, non usato.',
  'status-in-name':
    'Riga {{line}}: il nome «{{value}}» dice lo stato, che nessuna colonna dà. Conta come tale.',
  'legal-form-not-known':
    'Riga {{line}}: {{column}} è «{{value}}», una forma giuridica senza significato noto. Mostrata, non usata.',
  'flag-not-read': 'Riga {{line}}: {{column}} è «{{value}}», né sì né no. Lasciato ignoto.',
  'nul-removed': 'Riga {{line}}: {{column}} conteneva byte nulli. Sono stati tolti.',
  'invisible-characters':
    'Riga {{line}}: {{column}} conteneva segni che non si vedono o che invertono il verso della scrittura. Sono stati tolti.',
  'mojibake-suspected':
    'Riga {{line}}: {{column}} è «{{value}}»: il testo sembra decodificato male una volta e salvato così («Ã±» per «ñ»). Tenuto com’è; chiedete una copia migliore del file.',
  'control-characters':
    'Riga {{line}}: {{column}} conteneva caratteri di controllo invisibili. Sono stati tolti.',
  'signs-saved-as-controls':
    'Riga {{line}}: {{column}} conteneva segni di Windows (’ – €) salvati una volta come caratteri di controllo. Sono stati letti come quei segni.',
  'invalid-bytes':
    'Riga {{line}}: {{column}} conteneva byte che non sono testo in questa codifica. Appaiono come «�».',
  'field-too-long': 'Riga {{line}}: {{column}} supera 4.096 caratteri. È stato tenuto l’inizio.',
  'unclosed-quote':
    'Riga {{line}}: qui si aprono virgolette che non si chiudono mai. La riga è stata rifiutata.',
  'quote-misplaced':
    'Riga {{line}}: virgolette dove non dovrebbero stare. La riga è stata letta in modo che le celle seguano l’intestazione.',
  'record-too-long': 'Riga {{line}}: un record supera 8 MB. È stato rifiutato.',
  'outside-table':
    'Riga {{line}}: questo sta sotto la tabella, dopo la sua fine. Non è stato preso per un’impresa.',
  'firms-missing':
    'L’elenco resta vuoto: questi file parlano di imprese di {{value}}, e nessuna di esse è nell’area di lavoro. Ciò che dicono attende. Importate il file principale del registro, insieme a questi o più tardi, e sarà unito.',
  'no-header':
    'Non c’è una riga di nomi delle colonne; la prima riga è un dato. Nome e identificativo sono stati riconosciuti dalle celle: guardateli, e abbinate a mano le altre colonne.',
  'encoding-guessed':
    'La codifica ({{value}}) è stata indovinata dalle sole lettere. Guardate alcuni nomi; sceglietene un’altra se sono sbagliati.',
  'mixed-newlines': 'In questo file ci sono più tipi di fine riga. Tutti chiudono una riga.',
  'preamble-skipped': 'Il testo sopra i nomi delle colonne è stato saltato: «{{value}}».',
  'footer-skipped': 'Riga {{line}}: il testo sotto la tabella è stato saltato: «{{value}}».',
  'duplicate-header':
    'Riga {{line}}: due colonne si chiamano «{{column}}». Si possono abbinare entrambe; nessuna sostituisce l’altra.',
  'empty-column': 'Riga {{line}}: la colonna {{value}} non ha nome. Non è usata se non è abbinata.',
  'too-many-columns':
    'Riga {{line}}: la tabella ha {{value}} colonne. Le prime 1.000 si possono abbinare, le prime 5.000 sono lette.',
  'date-ambiguous':
    '{{column}}: nessuna data come «{{value}}» dice se viene prima il giorno o il mese. Scegliete l’ordine delle date; gli anni sono sicuri.',
  'date-format-mixed':
    '{{column}}: le date sono scritte in più modi, «{{value}}». Ciascuna è stata letta nel suo.',
  'employees-range': '{{column}}: alcune celle sono classi, come «{{value}}». Restano classi.',
  'companion-no-id':
    'Riga {{line}}: nessun identificativo. La riga di questo file di accompagnamento è stata tralasciata.',
  'companion-no-firm':
    'Riga {{line}}: «{{value}}» non è l’identificativo di alcuna impresa del registro. La riga attende che il registro la porti.',
}
