import { letterHead, signature } from '../letter-parts.ts'

export const pt = `
${letterHead}

Ao tribunal e ao administrador de insolvência

## {{ firm }}: interesse dos trabalhadores em continuar a empresa

Exmos. Senhores,

{% if office %}{{ office }} acompanha{% else %}Acompanhamos{% endif %} as pessoas que trabalham em {{ firm }}{% if place %}, em {{ place }}{% endif %}.{% if jobs %} Segundo o registo comercial, mantém {{ jobs }}.{% endif %} Parte do pessoal está a ver se a empresa, ou a parte que pode viver, pode continuar como cooperativa de trabalho.

Por isso pedimos

1. que nos indiquem que prazos correm, e se o pessoal tem direito a ser ouvido ou preferido;
2. que máquinas, ferramentas, existências, marca e ficheiros de clientes não saiam um a um antes de poder haver uma proposta pelo conjunto;
3. que duas pessoas indicadas pelo pessoal, com um consultor, possam ver o necessário para uma proposta;
4. que considerem um arrendamento do estabelecimento para o tempo intermédio.

Uma empresa a trabalhar vale mais para os seus credores do que uma parada. Diremos, no prazo que fixarem, se haverá proposta, ou que não haverá.

{% if contact %}Podem encontrar-nos aqui: {{ contact }}.{% endif %}

Com os melhores cumprimentos,

${signature}
`
