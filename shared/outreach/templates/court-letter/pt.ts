import { letterHead, signature } from '../letter-parts.ts'

export const pt = `
${letterHead}

Ao juízo e ao administrador judicial

## {{ firm }}: interesse dos trabalhadores em continuar a empresa

Prezados Senhores, prezadas Senhoras,

{% if office %}{{ office }} acompanha{% else %}Acompanhamos{% endif %} as pessoas que trabalham em {{ firm }}{% if place %}, em {{ place }}{% endif %}.{% if jobs %} Segundo o registro comercial, a empresa mantém {{ jobs }}.{% endif %} Parte do pessoal está verificando se a empresa, ou a sua parte viável, pode continuar como cooperativa de trabalho.

Por isso pedimos

1. que nos indiquem quais prazos correm, e se o pessoal tem direito a ser ouvido ou a preferência;
2. que máquinas, ferramentas, estoques, marca e cadastros de clientes não saiam um por um antes que se possa apresentar uma proposta pelo conjunto;
3. que duas pessoas indicadas pelo pessoal, com um consultor, possam ver o necessário para uma proposta;
4. que considerem um arrendamento do estabelecimento para o período intermediário.

Uma empresa em funcionamento vale mais para os credores do que uma empresa parada. Diremos, no prazo que for fixado, se haverá proposta ou não.

{% if contact %}Podem nos encontrar aqui: {{ contact }}.{% endif %}

Atenciosamente,

${signature}
`
