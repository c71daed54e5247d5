import { letterHead } from '../letter-parts.ts'

export const pt = `
${letterHead}

## Os trabalhadores de {{ firm }} querem continuar

> Para divulgar só quando o pessoal e o sindicato tiverem aceitado o texto e o dia.

Parte do pessoal de {{ firm }}{% if place %}, em {{ place }},{% endif %} está verificando se pode continuar a empresa como cooperativa.{% if years and jobs %} A empresa trabalha há {{ years }} anos e mantém {{ jobs }}.{% elsif years %} A empresa trabalha há {{ years }} anos.{% elsif jobs %} A empresa mantém {{ jobs }}.{% endif %}

Em uma cooperativa de trabalho a empresa é de quem nela trabalha: uma pessoa, um voto. Não é uma aventura. {{ figure }}

Nada está decidido. Nas próximas semanas serão examinados, com consultores, os clientes, as máquinas e as contas. Até lá, o pessoal pede uma só coisa aos seus clientes: que fiquem.

{% if author and contact %}Contato: {{ author }}, {{ contact }}.{% elsif contact %}Contato: {{ contact }}.{% endif %}
`
