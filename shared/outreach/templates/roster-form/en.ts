export const en = `
# Who carries on? {{ firm }}

> Names stay with the people themselves. The office is given numbers; nobody is given a name without that person’s consent. Form drawn up on {{ date }}.

| No. | Name | Trade or skill | Years here | Would carry on (yes, perhaps, no) | Could put in | Wages owed | Signature |
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

A “yes” binds nobody before the papers are signed. What is needed: as many members as the law asks for, the trades without which nothing runs, and one or two who lead.
`
