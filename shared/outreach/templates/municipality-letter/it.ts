import { letterHead, signature } from '../letter-parts.ts'

export const it = `
${letterHead}

Al Comune{% if place %} di {{ place }}{% endif %}

## {{ firm }}: che cosa può fare il Comune nei prossimi giorni

Gentili Signore, egregi Signori,

{% if office %}questa lettera viene da {{ office }}. È{% else %}è{% endif %} di pubblico dominio che {{ firm }} è in difficoltà.{% if jobs %} Secondo il registro delle imprese, l’impresa dà lavoro a {{ jobs }}.{% endif %} Una parte del personale sta verificando se possa proseguire l’attività come cooperativa. Un Comune può fare molto che costa poco:

- una sala in cui il personale possa riunirsi, e una persona con cui parlare;
- una parola con il tribunale, il proprietario dei locali e i fornitori di luce e acqua, perché nulla sia staccato o portato via prima che si decida;
- consiglio sul sito: affitto, permessi, destinazione;
- pazienza per i tributi già dovuti, fin dove la legge lo consente;
- gli ordini comunque previsti, e i recapiti di altri acquirenti.

Chiediamo un incontro questa settimana. Verificheremo apertamente se l’impresa può vivere; se non può, lo diremo. {{ figure }}

{% if contact %}Potete raggiungerci qui: {{ contact }}.{% endif %}

Con i migliori saluti,

${signature}
`
