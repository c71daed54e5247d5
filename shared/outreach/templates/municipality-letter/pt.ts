import { letterHead, signature } from '../letter-parts.ts'

export const pt = `
${letterHead}

À prefeitura{% if place %} de {{ place }}{% endif %}

## {{ firm }}: o que o município pode fazer nos próximos dias

Prezados Senhores, prezadas Senhoras,

{% if office %}Esta carta é enviada por {{ office }}. {% endif %}É público que {{ firm }} está em dificuldades.{% if jobs %} Segundo o registro comercial, a empresa mantém {{ jobs }}.{% endif %} Parte do pessoal está verificando se pode dar continuidade a ela como cooperativa. Um município pode fazer muita coisa que custa pouco:

- uma sala onde o pessoal se reúna, e uma pessoa com quem falar;
- uma palavra com o juízo, o proprietário do imóvel e os fornecedores de água e luz, para que nada seja cortado ou retirado antes de se decidir;
- orientação sobre o local: aluguel, licenças, uso;
- paciência com os tributos já devidos, até onde a lei permitir;
- os pedidos que já estavam previstos, e os contatos de outros compradores.

Pedimos uma conversa esta semana. Será verificado abertamente se a empresa pode viver; se não puder, nós o diremos. {{ figure }}

{% if contact %}Podem nos encontrar aqui: {{ contact }}.{% endif %}

Atenciosamente,

${signature}
`
