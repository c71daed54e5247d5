export const fr = `
# Qui continue ? {{ firm }}

> Les noms restent entre les salariés. Le service reçoit les nombres ; aucun nom n’est transmis sans l’accord de l’intéressé. Feuille établie le {{ date }}.

| N° | Nom | Métier | Années ici | Continuerait (oui, peut-être, non) | Apport possible | Salaires dus | Signature |
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

Un « oui » n’engage personne avant la signature des actes. Il faut : autant d’associés que la loi en demande, les métiers sans lesquels rien ne tourne, et une ou deux personnes qui dirigent.
`
