export const pt = `
# Quem continua? {{ firm }}

> Os nomes ficam com o próprio pessoal. Ao órgão vão os números; nenhum nome passa a outros sem a autorização da própria pessoa. Ficha preparada em {{ date }}.

| N.º | Nome | Ofício | Anos aqui | Continuaria (sim, talvez, não) | Poderia investir | Salários atrasados | Assinatura |
|---|---|---|---|---|---|---|---|
| 1 | | | | | | | |
| 2 | | | | | | | |
| 3 | | | | | | | |
| 4 | | | | | | | |
| 5 | | | | | | | |
| 6 | | | | | | | |
| 7 | | | | | | | |
| 8 | | | | | | | |
| 9 | | | | | | | |
| 10 | | | | | | | |
| 11 | | | | | | | |
| 12 | | | | | | | |

Um “sim” não obriga ninguém antes de assinados os papéis. É preciso: tantos sócios quantos a lei exige, os ofícios sem os quais nada anda, e uma ou duas pessoas que dirijam.
`
