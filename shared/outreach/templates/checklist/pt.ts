export const pt = `
# Da primeira conversa ao segundo ano: {{ firm }}

Um passo está cumprido quando tudo o que ele contém está marcado; até lá, não se gasta no seguinte. A lista é mantida{% if author %} por {{ author }}{% endif %} desde {{ date }}.

## 1. Explorar

- ☐ O dono foi consultado, em particular, e quer saber mais
- ☐ Conhecem-se os prazos, os desejos e o que pensa a família
- ☐ Ninguém mais já atende a empresa

## 2. Pré-viabilidade

- ☐ Lidas as contas de três anos; o lucro cobre salários como os daqui
- ☐ Os clientes não dependem só do dono
- ☐ Estão claros a via legal e o número mínimo de sócios

## 3. Compromisso do dono e do pessoal

- ☐ O dono informou o pessoal, ou marcou o dia
- ☐ Dois terços querem continuar; uma ou duas pessoas podem dirigir
- ☐ Por escrito: a confidencialidade, os papéis e quem paga os consultores

## 4. Avaliação

- ☐ Um valor independente que ambas as partes aceitam como base

## 5. Viabilidade

- ☐ Plano de três anos, também para um ano ruim
- ☐ Fecham as contas das cotas, o empréstimo e o que o dono recebe a prazo
- ☐ O sindicato, a federação e o banco o leram

## 6. Estrutura

- ☐ Estatuto, cotas, salários, diretoria
- ☐ Verificados os impostos e os direitos do pessoal

## 7. Fechamento

- ☐ Assinado, registrado e pago como combinado; clientes e fornecedores avisados
- ☐ Combinado o tempo que o dono acompanha quem dirige

## 8. Vinte e quatro meses de acompanhamento

- ☐ As contas são vistas todos os meses com alguém de fora
- ☐ Formação para quem dirige e para quem fiscaliza
- ☐ Balanço aos 12 e aos 24 meses
`
