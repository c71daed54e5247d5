export const pt = `
# Continuar juntos: {{ firm }}

> Só depois de o titular ter aceitado, ou quando os sinais forem públicos (um pedido de insolvência, um anúncio, salários por pagar). Hoje ninguém tem de decidir nada.

## O que é uma cooperativa de trabalho

Uma empresa que pertence a quem nela trabalha. Cada membro tem uma participação e um voto; os membros escolhem quem dirige; parte do resultado fica na empresa, parte vai para o trabalho feito. {{ figure }}

## O que se arrisca

O que se põe, e não mais: em Itália a entrada costuma ser de 12 000 a 15 000 € por pessoa, muitas vezes com o subsídio de desemprego recebido de uma vez ou aos poucos a partir do salário. As empresas recuperadas de uma crise vivem mais do que outras, mas no início podem pagar menos (Dean, 2024). Os dois primeiros anos são os mais duros.

## O que é preciso

- uma ou duas pessoas capazes de dirigir e em quem os outros confiem;
- cerca de dois terços do pessoal que o queiram;
- clientes que fiquem e um produto que compense;
- alguém de fora para as leis, as contas e o banco.

## Os passos

1. Uma primeira reunião, sem promessas.
2. Duas ou três pessoas, escolhidas por todos, veem contas, clientes e máquinas.
3. Um consultor verifica se pode viver.
4. Cada um diz sim ou não, por escrito.
5. Constituição, financiamento, passagem; depois, dois anos com acompanhamento.

## A que se pode ter direito

Conforme o país: a ser ouvido primeiro ou preferido se a empresa for vendida; a receber o subsídio de desemprego de uma vez como capital; a converter salários em dívida em participações. Pergunte antes de terminar qualquer prazo.

## Ordem de trabalhos da primeira reunião (90 minutos)

1. Porque estamos aqui, e o que é confidencial
2. O que se sabe da empresa{% if place %} e de {{ place }}{% endif %}
3. O que é uma cooperativa: perguntas
4. Quem quer continuar a ver? Mãos no ar, sem nomes
5. Duas ou três pessoas que dão o próximo passo, e o dia em que nos voltamos a ver

{% if author and contact %}{{ author }} responde a perguntas, também em privado: {{ contact }}.{% elsif contact %}Perguntas, também em privado: {{ contact }}.{% endif %}
`
