import { letterHead, signature } from '../letter-parts.ts'

export const pt = `
${letterHead}

Ao juízo e ao administrador judicial

## {{ firm }}: interesse dos trabalhadores em continuar a empresa

Prezados Senhores, prezadas Senhoras,

{% if office %}{{ office }} acompanha{% else %}Acompanhamos{% endif %} as pessoas que trabalham em {{ firm }}{% if place %}, em {{ place }}{% endif %}.{% if jobs %} Segundo o registro comercial, mantém {{ jobs }}.{% endif %} Parte do pessoal está verificando se a empresa, ou a parte que pode viver, pode continuar como cooperativa de trabalho.

Por isso pedimos

1. que nos indiquem quais prazos correm, e se o pessoal tem direito a ser ouvido ou preferido;
2. que máquinas, ferramentas, estoques, marca e cadastros de clientes não saiam um por um antes de poder haver uma proposta pelo conjunto;
3. que duas pessoas indicadas pelo pessoal, com um consultor, possam ver o necessário para uma proposta;
4. que considerem um arrendamento do estabelecimento para o período intermediário.

Uma empresa a trabalhar vale mais para os seus credores do que uma empresa parada. Diremos, no prazo que for fixado, se haverá proposta, ou que não haverá.

{% if contact %}Podem nos encontrar aqui: {{ contact }}.{% endif %}

Atenciosamente,

${signature}
`
