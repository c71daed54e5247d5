import { letterHead, signature } from '../letter-parts.ts'

export const it = String.raw`
${letterHead}

Personale e riservata\
{% for line in addressee %}{{ line }}{% unless forloop.last %}\
{% endunless %}{% endfor %}

## Che ne sarà di {{ firm }} tra cinque o dieci anni?

Gentile Signora, egregio Signore,

{% if office %}questa lettera Le è inviata da {{ office }}. Aiutiamo{% else %}aiutiamo{% endif %} le imprese del territorio ad andare avanti quando, un giorno, i titolari vorranno affidarle ad altri. È un servizio pubblico: non costa nulla, non impegna a nulla, e quello che ci dirà resta tra noi.

{% if years and jobs %}Secondo il registro delle imprese, {{ firm }} è attiva{% if place %} a {{ place }}{% endif %} da {{ years }} anni e dà lavoro a {{ jobs }}. {% elsif years %}Secondo il registro delle imprese, {{ firm }} è attiva{% if place %} a {{ place }}{% endif %} da {{ years }} anni. {% elsif jobs %}Secondo il registro delle imprese, {{ firm }} dà lavoro a {{ jobs }}{% if place %} a {{ place }}{% endif %}. {% endif %}Imprese come la Sua conservano qui mestieri, redditi e clientela; quando una chiude perché nessuno l’ha rilevata in tempo, di rado ne apre un’altra al suo posto.

Molti titolari rimandano questa domanda, e più tardi resta poco da scegliere. Ci sono tre modi di passare un’impresa:

- **alla famiglia**, se qualcuno lo desidera e si sta preparando;
- **a un acquirente**: un concorrente, un fornitore, un imprenditore da fuori;
- **alle persone che ci lavorano**, insieme, come cooperativa. È il meno conosciuto dei tre.

Vendere ai propri dipendenti significa un prezzo equo, fissato da una valutazione indipendente e pagato subito o in più anni. Il ritmo dell’uscita lo decide Lei, e può restare come consulente. L’impresa conserva il nome, il luogo e i posti di lavoro. {{ figure }}

Le offriamo un colloquio riservato di un’ora, dove preferisce; un primo esame di quali delle tre strade sarebbero aperte; e un aiuto per sapere quanto vale l’impresa. Faremo più domande che proposte, e non parleremo con nessun altro se Lei non lo desidera.

{% if author and contact %}{{ author }} è a Sua disposizione: {{ contact }}.{% elsif contact %}Siamo a Sua disposizione: {{ contact }}.{% elsif author %}{{ author }} è a Sua disposizione; basta rispondere a questa lettera.{% else %}Siamo a Sua disposizione; basta rispondere a questa lettera.{% endif %}

Con i migliori saluti,

${signature}

---

*Da dove vengono questi dati:* dal registro delle imprese{% if register %} ({{ register }}){% endif %}, alla data del {{ dataDate }}. Li usiamo soltanto per offrirLe questo servizio. Può consultarli, chiederne la correzione o opporsi al loro uso in qualsiasi momento e senza dare motivi{% if contact %} ({{ contact }}){% endif %}: in tal caso non Le scriveremo più. Può anche rivolgersi all’autorità per la protezione dei dati.
`
