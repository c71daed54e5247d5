import type { matching as english } from '../en/matching.ts'
import type { SameShape } from '../same-shape.ts'

export const matching: SameShape<typeof english> = {
  'profile-header': 'Ci sono {{found}} dei {{of}} nomi di colonna da cui si riconosce {{profile}}.',
  'profile-header-and-name':
    'Ci sono {{found}} dei {{of}} nomi di colonna da cui si riconosce {{profile}}, e il file si chiama come lui ({{file}}).',
  'profile-chosen': '{{profile}} è stato scelto a mano.',
  'mapping-known':
    'Un file con queste colonne è già stato mappato, e la sua mappatura salvata come {{name}}: è usata di nuovo.',
  'profile-none':
    'Nessun registro noto ha queste colonne. Sono state abbinate solo dai nomi: controllatele una per una.',
  profile: 'È il nome che gli dà il registro stesso.',
  alias: 'Colonne con questo nome («{{alias}}») lo contengono in altri registri.',
  content: 'Le sue celle gli somigliano.',
  chosen: 'Scelto a mano.',
  'note-uk-companies-house':
    'Né addetti né titolari. Le società dormienti si riconoscono dai conti; lo stato dice chi è in procedura.',
  'note-uk-coops': 'Un elenco di cooperative: nessuna delle sue imprese è proposta.',
  'note-us-ppp':
    'Senza identificativo: le imprese si riconoscono da nome e luogo. 0 posti significa «non indicato». Le colonne su origine, genere e stato di veterano non sono mai lette.',
  'note-it-registro-imprese':
    'Le imprese si riconoscono da nome e luogo dove manca il codice fiscale. Addetti e fatturato sono a classi. L’età si conta dall’inizio dell’attività.',
  'note-no-enheter':
    'Numeri esatti di addetti. Fallimento, liquidazione e ristrutturazione sono letti da colonne proprie.',
  'note-no-akvakultur':
    'Una riga è un sito: i siti di un’impresa sono riuniti. Né addetti, né titolari, né codice di attività.',
  'note-ec-supercias':
    'Né addetti né titolari. L’elenco giornaliero delle società nuove non ha stato né codice di attività.',
  'note-ee-lihtandmed':
    'Né addetti né titolari. Forma, stato e luogo sono a parole; i condomìni non sono imprese.',
  'note-mx-denue':
    'Una riga è una sede: quelle con una stessa ragione sociale in uno stesso luogo sono riunite. Addetti a classi. La data del file è quella d’ingresso nell’elenco: l’età dell’impresa resta ignota.',
  'note-co-supersociedades':
    'Solo società grandi, con due anni di cifre: conta l’ultimo. Né addetti né titolari.',
  'note-co-rues':
    'Persone, società, filiali e negozi in un solo file; solo le società possono essere proposte. La camera vale da regione, perché manca il comune.',
  'note-ar-rns': 'Una riga è un’attività di una società: conta la prima. Né addetti, né titolari, né stato.',
  'note-cz-res':
    'Forme giuridiche e addetti in codici, addetti a classi; una data di fine dice che un’unità non c’è più. Vi sono anche le ditte individuali.',
  'note-cl-res': 'Società costituite in un anno: né attività, né addetti, né stato.',
  'note-us-city-licences':
    'Una licenza non è una società: l’hanno anche le filiali di catene. NA vale nulla solo nelle colonne in cui le città lo scrivono così; 0 addetti significa «non indicato».',
  'note-orbis':
    'Fatturato in migliaia salvo che la colonna dica altro; «n.a.» vale nulla. Le righe seguenti di un’impresa nominano altri amministratori: conta l’età del primo.',
  'note-it-aida':
    'Fatturato in migliaia salvo che la colonna dica altro; «n.d.» vale nulla. Numeri esatti di addetti.',
  'note-es-sabi':
    'Fatturato in migliaia salvo che la colonna dica altro; «n.d.» vale nulla. Le righe seguenti di un’impresa nominano altri amministratori.',
  'note-generic': 'Ogni colonna è abbinata dal suo nome. Ciò che non lo è stato si può scegliere a mano.',
}
