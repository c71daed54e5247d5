export const en = `
# Who goes on? {{ firm }}

> Names stay with the people themselves. Numbers are given to the office, names to nobody without their word. Filled in on {{ date }} or later.

| Nr | Name | Trade or skill | Years here | Would go on (yes, perhaps, no) | Could put in | Wages owed | Signature |
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
