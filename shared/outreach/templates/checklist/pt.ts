export const pt = `
# Da primeira conversa ao segundo ano: {{ firm }}

Passa-se uma porta quando tudo o que está acima dela está marcado; quem não passou não gasta na seguinte. A lista é mantida{% if author %} por {{ author }}{% endif %} desde {{ date }}.

## 1. Explorar

- ☐ O titular foi consultado, em privado, e quer saber mais
- ☐ Conhecem-se os prazos, os desejos e o que pensa a família
- ☐ Mais ninguém atende já a empresa

## 2. Pré-viabilidade

- ☐ Lidas as contas de três anos; o lucro cobre salários como os de cá
- ☐ Os clientes não dependem só do titular
- ☐ Estão claros a via legal e o número mínimo de membros

## 3. Compromisso do titular e do pessoal

- ☐ O titular informou o pessoal, ou marcou o dia
- ☐ Dois terços querem continuar; uma ou duas pessoas podem dirigir
- ☐ Por escrito: a confidencialidade, os papéis e quem paga aos consultores

## 4. Avaliação

- ☐ Um valor independente que ambas as partes aceitam como base

## 5. Viabilidade

- ☐ Plano a três anos, também para um ano mau
- ☐ Batem certo as entradas, o empréstimo e o crédito do próprio titular
- ☐ Leram-no o sindicato, a federação e o banco

## 6. Estrutura

- ☐ Estatutos, participações, salários, direção
- ☐ Verificados os impostos e os direitos do pessoal

## 7. Fecho

- ☐ Assinado, registado e pago como combinado; clientes e fornecedores avisados
- ☐ Combinado o tempo que o titular acompanha quem dirige

## 8. Vinte e quatro meses de acompanhamento

- ☐ As contas são vistas todos os meses com alguém de fora
- ☐ Formação para quem dirige e para quem fiscaliza
- ☐ Balanço aos 12 e aos 24 meses
`
