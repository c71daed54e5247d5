import { letterHead, signature } from '../letter-parts.ts'

export const it = `
${letterHead}

Al sindacato

## {{ firm }}: il personale può continuare il lavoro?

Care colleghe, cari colleghi,

{% if office %}questa lettera viene da {{ office }}. È{% else %}è{% endif %} di pubblico dominio che {{ firm }}{% if place %}, a {{ place }},{% endif %} è in difficoltà.{% if jobs %} Secondo il registro delle imprese, l’impresa dà lavoro a {{ jobs }}.{% endif %} In un caso simile le persone che ci lavorano possono a volte rilevare l’impresa, o il suo ramo sano, e proseguire come cooperativa. Contano i giorni, non i mesi: macchine, clienti e persone del mestiere devono essere ancora lì.

Vi chiediamo un incontro questa settimana, e tre cose:

- che il personale venga a sapere di questa possibilità insieme e da persone di cui si fida;
- che gli stipendi arretrati siano richiesti per iscritto prima che scada un termine;
- che si indichino due o tre colleghi che il tribunale e il curatore possano sentire.

Non promettiamo nulla che non si possa mantenere. Se risulta che l’impresa non può vivere, lo diremo apertamente. {{ figure }}

{% if contact %}Potete raggiungerci qui: {{ contact }}.{% endif %}

Con i migliori saluti,

${signature}
`
