export const it = `
# Dal primo colloquio al secondo anno: {{ firm }}

Un passo è compiuto quando tutto ciò che contiene è spuntato; finché non lo è, non si spende per il successivo. Elenco tenuto{% if author %} da {{ author }}{% endif %} dal {{ date }}.

## 1. Esplorare

- ☐ Il titolare è stato interpellato, in privato, e vuole saperne di più
- ☐ Sono noti i tempi, i desideri e l’opinione della famiglia
- ☐ Nessun altro segue già l’impresa

## 2. Prefattibilità

- ☐ Letti i bilanci di tre anni; l’utile copre paghe come quelle di qui
- ☐ I clienti non dipendono dal solo titolare
- ☐ Sono chiari la via legale e il numero minimo di soci

## 3. Impegno del titolare e del personale

- ☐ Il titolare l’ha detto al personale, o ha fissato il giorno
- ☐ Due terzi vogliono proseguire; una o due persone possono guidare
- ☐ Per iscritto: riservatezza, ruoli e chi paga i consulenti

## 4. Valutazione

- ☐ Un valore indipendente che le due parti accettano come base

## 5. Fattibilità

- ☐ Piano a tre anni, anche per un anno cattivo
- ☐ Tornano i conti di quote, prestiti e dilazione concessa dal titolare
- ☐ L’hanno letto sindacato, centrale cooperativa e banca

## 6. Struttura

- ☐ Statuto, quote dei soci, paghe, consiglio
- ☐ Verificati le imposte e i diritti del personale

## 7. Chiusura

- ☐ Firmato, registrato e pagato come concordato; avvisati clienti e fornitori
- ☐ Concordato il tempo in cui il titolare affianca chi guida

## 8. Ventiquattro mesi di accompagnamento

- ☐ I conti si guardano ogni mese con qualcuno da fuori
- ☐ Formazione per chi guida e per chi controlla
- ☐ Bilancio dopo 12 e dopo 24 mesi
`
