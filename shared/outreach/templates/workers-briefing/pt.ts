export const pt = `
# Continuar juntos: {{ firm }}

> Só depois que o dono tiver aceitado, ou quando os sinais forem públicos (um pedido de falência ou de recuperação judicial, um anúncio, salários atrasados). Hoje ninguém precisa decidir nada.

## O que é uma cooperativa de trabalho

Uma empresa que pertence a quem nela trabalha. Cada sócio tem uma cota e um voto; os sócios escolhem quem dirige; parte do resultado fica na empresa, parte vai para o trabalho feito. {{ figure }}

## O que se arrisca

O que se investe, e nada mais: na Itália a entrada costuma ser de 12.000 a 15.000 € por pessoa, muitas vezes com o seguro-desemprego recebido de uma vez ou aos poucos a partir do salário. As empresas recuperadas de uma crise vivem mais do que outras, mas no início podem pagar menos (Dean, 2024). Os dois primeiros anos são os mais duros.

## O que é preciso

- uma ou duas pessoas capazes de dirigir e em quem os outros confiem;
- cerca de dois terços do pessoal que o queiram;
- clientes que fiquem e um produto que compense;
- alguém de fora para as leis, as contas e o banco.

## Os passos

1. Uma primeira reunião, sem promessas.
2. Duas ou três pessoas, escolhidas por todos, veem contas, clientes e máquinas.
3. Um consultor verifica se a empresa é viável.
4. Cada um diz sim ou não, por escrito.
5. Constituição, financiamento, passagem; depois, dois anos com acompanhamento.

## A que se pode ter direito

Conforme o país: a ser informado primeiro, ou a ter preferência, se a empresa for vendida; a receber o seguro-desemprego de uma vez como capital; a converter salários atrasados em cotas. Pergunte antes que vença qualquer prazo.

## Pauta da primeira reunião (90 minutos)

1. Por que estamos aqui, e o que é confidencial
2. O que se sabe da empresa{% if place %} em {{ place }}{% endif %}
3. O que é uma cooperativa: perguntas
4. Quem quer continuar estudando a ideia? Mãos levantadas, sem nomes
5. Duas ou três pessoas para o próximo passo, e o dia em que voltamos a nos ver

{% if author and contact %}{{ author }} responde a perguntas, também em particular: {{ contact }}.{% elsif contact %}Perguntas, também em particular: {{ contact }}.{% endif %}
`
