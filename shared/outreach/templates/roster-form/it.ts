export const it = `
# Chi continua? {{ firm }}

> I nomi restano al personale stesso. All’ufficio vanno i numeri; nessun nome passa ad altri senza il consenso dell’interessato. Foglio preparato il {{ date }}.

| N. | Nome | Mestiere | Anni qui | Continuerebbe (sì, forse, no) | Potrebbe versare | Stipendi arretrati | Firma |
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

Un «sì» non obbliga nessuno prima che le carte siano firmate. Servono: tanti soci quanti ne chiede la legge, i mestieri senza i quali nulla va avanti, e una o due persone che guidino.
`
