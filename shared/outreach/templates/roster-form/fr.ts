export const fr = `
# Qui continue ? {{ firm }}

> Les noms restent au personnel lui-même. Les nombres vont au bureau ; les noms, à personne sans leur parole. Rempli le {{ date }} ou après.

| N° | Nom | Métier | Années ici | Continuerait (oui, peut-être, non) | Pourrait apporter | Salaires dus | Signature |
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

Un « oui » n'engage personne avant la signature des papiers. Il faut : autant d'associés que la loi en demande, les métiers sans lesquels rien ne tourne, et une ou deux personnes qui dirigent.
`
