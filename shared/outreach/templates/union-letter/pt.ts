import { letterHead, signature } from '../letter-parts.ts'

export const pt = `
${letterHead}

Ao sindicato

## {{ firm }}: podem os trabalhadores continuar?

Caros colegas,

{% if office %}Esta carta é enviada por {{ office }}. {% endif %}É público que {{ firm }}{% if place %}, em {{ place }},{% endif %} está em dificuldades.{% if jobs %} Segundo o registo comercial, mantém {{ jobs }}.{% endif %} Num caso assim, as pessoas que lá trabalham podem por vezes continuar a empresa, ou a parte que pode viver, como cooperativa. Contam os dias, não os meses: as máquinas, os clientes e quem sabe do ofício têm de lá estar ainda.

Pedimos-vos uma reunião esta semana, e três coisas:

- que o pessoal conheça esta possibilidade em conjunto e por pessoas em quem confia;
- que os salários em dívida sejam reclamados por escrito antes de terminar qualquer prazo;
- que sejam indicados dois ou três colegas que o tribunal e o administrador possam ouvir.

Não prometemos nada que ninguém possa cumprir. Se a empresa não puder viver, di-lo-emos abertamente. {{ figure }}

{% if contact %}Podem encontrar-nos aqui: {{ contact }}.{% endif %}

Com os melhores cumprimentos,

${signature}
`
