export const pt = `
# Os primeiros noventa dias: {{ firm }}

Os dias são contados a partir daquele em que o pessoal pode voltar a trabalhar, por conta própria. Plano de {{ date }}.

## Antes do dia 1

- ☐ Constituída e registrada; o número mínimo de sócios foi atingido
- ☐ Assinado o arrendamento ou a compra; em vigor seguros, licenças e autorizações
- ☐ Uma conta em um banco e dinheiro para seis semanas de salários e material
- ☐ Em uma página: quem dirige, quem assina, quem fala com quem

## Dias 1–30: estar presente

- ☐ Ligar a todos os clientes dos últimos dois anos e conseguir um pedido
- ☐ Pagar aos fornecedores o que é novo na entrega; combinar à parte a dívida antiga
- ☐ Uma reunião curta todas as manhãs e uma de todos os sócios por semana
- ☐ Entradas e saídas de dinheiro a treze semanas, atualizadas todas as sextas-feiras
- ☐ Vistoria de segurança; o que não é seguro fica parado

## Dias 31–60: saber onde se está

- ☐ Recalculado o preço de cada produto, com as horas verdadeiras
- ☐ O que dá prejuízo é abandonado ou encarece
- ☐ Salários como combinado, as mesmas regras para todos, em dia mesmo que menores
- ☐ Primeiras contas mostradas a todos os sócios e ao consultor

## Dias 61–90: olhar para a frente

- ☐ Plano do ano com os três maiores riscos
- ☐ Clientes novos: pelo menos dois que não dependam dos antigos
- ☐ Começada a formação de quem dirige e de quem fiscaliza
- ☐ Balanço com o sindicato, a federação e o banco: o que foi prometido e o que se cumpriu

{% if author and contact %}Ao seu lado: {{ author }}, {{ contact }}.{% elsif contact %}Ao seu lado: {{ contact }}.{% endif %}
`
