export const pt = `
# Informação para o sindicato: {{ firm }}

> Só depois que o dono tiver aceitado, ou quando os sinais forem públicos. Em confiança até que o pessoal seja informado.

{% if years and jobs %}{{ firm }} trabalha{% if place %} em {{ place }}{% endif %} há {{ years }} anos e mantém {{ jobs }}. {% elsif jobs %}{{ firm }} mantém {{ jobs }}{% if place %} em {{ place }}{% endif %}. {% elsif place %}{{ firm }} trabalha em {{ place }}. {% endif %}O que segue é um convite a conversar cedo, não um plano fechado.

## Por que juntos

A continuação pelos trabalhadores pede uma confiança que só o sindicato tem; e o sindicato precisa saber que não é uma forma de contornar os acordos. {{ figure }}

## O que pedimos

- estar na primeira reunião e dizer do que não se pode abrir mão;
- indicar alguém que conheça o ofício e os salários;
- ajudar dois ou três colegas a serem ouvidos pelo dono ou pelo administrador judicial.

## O que fica como está

- A convenção coletiva, salvo decisão dos próprios sócios; o sindicato está à mesa.
- Ninguém é obrigado a ser sócio, e ninguém perde o direito aos salários atrasados.
- O salário não pode baixar às escondidas: os sócios veem as contas.

## O que é preciso vigiar

- os prazos para ouvir o pessoal e os direitos de preferência;
- os salários atrasados: primeiro um crédito, capital só se cada um o decidir;
- os dois primeiros anos, em que há mais trabalho e talvez menos salário.

## A seguir

Uma conversa de uma hora e, depois, uma reunião com o pessoal.{% if author and contact %} {{ author }}: {{ contact }}.{% elsif contact %} {{ contact }}.{% endif %}
`
