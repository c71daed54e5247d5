import { letterHead } from '../letter-parts.ts'

export const it = `
${letterHead}

## Il personale di {{ firm }} vuole continuare

> Da diffondere solo quando il personale e il sindacato hanno approvato il testo e il giorno.

Una parte del personale di {{ firm }}{% if place %}, a {{ place }},{% endif %} sta verificando se possa proseguire l’attività come cooperativa.{% if years and jobs %} L’impresa è attiva da {{ years }} anni e dà lavoro a {{ jobs }}.{% elsif years %} L’impresa è attiva da {{ years }} anni.{% elsif jobs %} L’impresa dà lavoro a {{ jobs }}.{% endif %}

In una cooperativa di lavoro l’impresa appartiene a chi ci lavora: una persona, un voto. Non è un salto nel buio. {{ figure }}

Nulla è deciso. Nelle prossime settimane si guarderanno, con dei consulenti, i clienti, le macchine e i conti. Fino ad allora il personale chiede ai suoi clienti una cosa sola: di restare.

{% if author and contact %}Contatto: {{ author }}, {{ contact }}.{% elsif contact %}Contatto: {{ contact }}.{% endif %}
`
