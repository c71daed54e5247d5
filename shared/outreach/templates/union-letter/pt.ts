import { letterHead, signature } from '../letter-parts.ts'

export const pt = `
${letterHead}

Ao sindicato

## {{ firm }}: podem os trabalhadores continuar?

Caros colegas,

{% if office %}Esta carta é enviada por {{ office }}. {% endif %}É público que {{ firm }}{% if place %}, em {{ place }},{% endif %} está em dificuldades.{% if jobs %} Segundo o registro comercial, a empresa mantém {{ jobs }}.{% endif %} Em um caso assim, as pessoas que trabalham lá às vezes podem continuar a empresa, ou a sua parte viável, como cooperativa. Contam os dias, não os meses: as máquinas, os clientes e quem sabe o ofício ainda precisam estar lá.

Pedimos uma reunião esta semana, e três coisas:

- que o pessoal conheça esta possibilidade em conjunto e por pessoas em quem confie;
- que os salários atrasados sejam cobrados por escrito antes que vença qualquer prazo;
- que sejam indicados dois ou três colegas que o juízo e o administrador judicial possam ouvir.

Não prometemos nada que não se possa cumprir. Se a empresa não for viável, nós o diremos abertamente. {{ figure }}

{% if contact %}Podem nos encontrar aqui: {{ contact }}.{% endif %}

Atenciosamente,

${signature}
`
