import { letterHead, signature } from '../letter-parts.ts'

export const pt = `
${letterHead}

À câmara municipal{% if place %} de {{ place }}{% endif %}

## {{ firm }}: o que o município pode fazer nos próximos dias

Exmos. Senhores,

{% if office %}Esta carta é enviada por {{ office }}. {% endif %}É público que {{ firm }} está em dificuldades.{% if jobs %} Segundo o registo comercial, mantém {{ jobs }}.{% endif %} Parte do pessoal está a ver se a pode continuar como cooperativa. Um município pode fazer muito que custa pouco:

- uma sala onde o pessoal se reúna, e uma pessoa com quem falar;
- uma palavra com o tribunal, o senhorio e os fornecedores de água e luz, para que nada seja cortado ou retirado antes de se decidir;
- conselho sobre o local: arrendamento, licenças, uso;
- paciência com as taxas já em dívida, até onde a lei permitir;
- as encomendas que já estavam previstas, e os contactos de outros que compram.

Pedimos uma conversa esta semana. Verificar-se-á abertamente se a empresa pode viver; se não puder, di-lo-emos. {{ figure }}

{% if contact %}Podem encontrar-nos aqui: {{ contact }}.{% endif %}

Com os melhores cumprimentos,

${signature}
`
