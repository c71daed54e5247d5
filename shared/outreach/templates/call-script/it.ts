export const it = `
# Traccia per la telefonata: {{ firm }}

{% if years and jobs %}Attiva{% if place %} a {{ place }}{% endif %} da {{ years }} anni; {{ jobs }}.{% elsif years %}Attiva{% if place %} a {{ place }}{% endif %} da {{ years }} anni.{% elsif jobs %}{{ jobs }}{% if place %} a {{ place }}{% endif %}.{% elsif place %}A {{ place }}.{% endif %}

> La prima telefonata chiede, non propone. Nessun prezzo, nessun nome di terzi, nessun altro nell’impresa viene avvisato. Se il titolare non vuole altre telefonate, mettete subito l’impresa nell’elenco di chi non va contattato.

## Per cominciare

1. {% if author and office %}«Buongiorno, sono {{ author }}, di {{ office }}.{% elsif author %}«Buongiorno, sono {{ author }}.{% elsif office %}«Buongiorno, la chiamo da {{ office }}.{% else %}«Buongiorno.{% endif %} È un buon momento, o preferisce che richiami un altro giorno?»
2. Dite chi vi ha fatto il nome, se qualcuno l’ha fatto: il commercialista, la camera di commercio, un vicino.
3. «Le abbiamo scritto su che cosa sarà delle imprese di qui quando i titolari vorranno lasciarle. Posso farle qualche domanda? Dieci minuti, e resta tra noi.»

## Sei domande

1. Per quanti anni ancora vorrebbe guidare l’impresa, e quale sarebbe un buon momento per lasciare?
2. Che cosa ne pensano la sua famiglia e i suoi soci?
3. Chi manda avanti le cose quando lei manca una settimana?
4. Ha a portata di mano i bilanci degli ultimi tre anni?
5. Ha un’idea di quanto vale l’impresa, e di quanto le serve ricavarne?
6. Che cosa augurerebbe alle persone che lavorano con lei?

## Che cosa si obietta spesso

- *«È presto.»* Un buon passaggio richiede da tre a cinque anni; oggi costa un’ora.
- *«I miei non hanno soldi.»* Di rado pagano da soli: il prezzo si paga nel tempo, con un prestito e con l’utile dell’impresa stessa.
- *«Qui nessuno vuole comandare.»* Bastano una o due persone che guidino; si trovano o si formano.
- *«Non voglio che si sappia.»* Nessuno viene avvisato senza la sua parola.

## Prima di riagganciare

Concordate un prossimo passo con una data: un colloquio di un’ora, documenti da inviare, o una telefonata tra qualche mese. Annotate nella cronologia quello che è stato detto, e quello che non è stato detto.
`
