import type { reading as english } from '../en/reading.ts'
import type { SameShape } from '../same-shape.ts'

export const reading: SameShape<typeof english> = {
  'file-empty': 'Il file è vuoto.',
  'no-rows': 'Non ci sono righe sotto i nomi delle colonne.',
  'no-header': 'Non c’è una riga di nomi delle colonne; la prima riga è un dato.',
  'encoding-guessed':
    'La codifica è stata indovinata dalle lettere. Guardate alcuni nomi; cambiatela se sono sbagliati.',
  'mixed-newlines': 'In un solo file ci sono più tipi di fine riga. Tutti chiudono una riga.',
  'duplicate-header': 'Riga {{line}}: due colonne hanno lo stesso nome.',
  'empty-column': 'Riga {{line}}: una colonna non ha nome.',
  'too-few-fields': 'Riga {{line}}: la riga ha meno celle della tabella.',
  'too-many-fields': 'Riga {{line}}: la riga ha più celle della tabella.',
  'last-line-incomplete': 'Riga {{line}}: il file finisce a metà di questa riga.',
  'quote-in-cell': 'Riga {{line}}: virgolette stanno dentro una cella come una lettera.',
  'invalid-bytes': 'Riga {{line}}: alcuni byte non sono testo in questa codifica. Appaiono come «�».',
  'nul-bytes': 'Riga {{line}}: ci sono byte nulli nel testo.',
  'mojibake-suspected':
    'Riga {{line}}: il testo è stato decodificato male una volta e salvato così («Ã±» per «ñ»).',
  'invisible-characters': 'Riga {{line}}: ci sono segni che non si vedono.',
  'field-too-long': 'Riga {{line}}: una cella supera 4.096 caratteri.',
  'stray-quote': 'Riga {{line}}: virgolette che non chiudono nulla sono state lette come una lettera.',
  'row-quoted-whole': 'Riga {{line}}: tutta la riga era tra virgolette ed è stata aperta.',
  'comment-at-end': 'Riga {{line}}: un commento segue la riga.',
  'last-quote-not-closed': 'Riga {{line}}: le virgolette dell’ultima cella non si chiudono mai.',
  'unclosed-quote':
    'Riga {{line}}: qui si aprono virgolette che non si chiudono mai. La riga non è nella tabella.',
  'record-too-long': 'Riga {{line}}: un record supera 8 MB. Non è nella tabella.',
  comment: 'Riga {{line}}: un commento.',
  'before-table': 'Riga {{line}}: questo sta sopra la tabella.',
  'header-repeated': 'Riga {{line}}: di nuovo i nomi delle colonne.',
  'table-repeated': 'Riga {{line}}: di nuovo la tabella; la copia non è letta.',
  'second-table': 'Riga {{line}}: qui comincia un’altra tabella; non è letta.',
  'after-table': 'Riga {{line}}: questo sta sotto la tabella.',
  'too-many-columns':
    'Riga {{line}}: ci sono più colonne di quante se ne usino. Le prime 1.000 si possono abbinare, le prime 5.000 sono lette.',
  'name-too-long': 'Riga {{line}}: un nome di colonna supera 1.024 caratteri; ne è tenuto l’inizio.',
  'separator-line': 'Riga {{line}}: indica il segno tra le celle; è stata seguita.',
  'space-after-quote': 'Riga {{line}}: spazi dopo virgolette di chiusura non appartengono ad alcuna cella.',
  'part-title': 'Riga {{line}}: titolo di una parte della tabella; non è una riga di dati.',
  'space-after-name': 'Riga {{line}}: gli spazi che riempiono il nome di una colonna sono tralasciati.',
  'signs-saved-as-controls':
    'Riga {{line}}: trattini o virgolette erano salvati come caratteri di controllo e sono letti per ciò che erano.',
}
