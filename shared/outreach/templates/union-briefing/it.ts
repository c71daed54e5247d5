export const it = `
# Nota per il sindacato: {{ firm }}

> Solo dopo che il titolare ha accettato, o quando i segnali sono pubblici. In via riservata finché il personale non è stato informato.

{% if years and jobs %}{{ firm }} è attiva{% if place %} a {{ place }}{% endif %} da {{ years }} anni e dà lavoro a {{ jobs }}. {% elsif jobs %}{{ firm }} dà lavoro a {{ jobs }}{% if place %} a {{ place }}{% endif %}. {% elsif place %}{{ firm }} lavora a {{ place }}. {% endif %}Quanto segue è un invito a parlare presto, non un piano già pronto.

## Perché insieme

Per rilevare un’impresa il personale ha bisogno di una fiducia che ha solo il sindacato; e il sindacato deve sapere che non è un modo per aggirare gli accordi. {{ figure }}

## Che cosa chiediamo

- di essere alla prima riunione e di dire a che cosa non si può rinunciare;
- di indicare qualcuno che conosca il mestiere e le paghe;
- di aiutare due o tre colleghi a essere ascoltati dal titolare o dal curatore.

## Che cosa resta com’è

- Il contratto collettivo, salvo diversa decisione dei soci stessi; il sindacato è al tavolo.
- Nessuno è obbligato a diventare socio, e nessuno perde il diritto agli stipendi arretrati.
- La paga non si può abbassare di nascosto: i soci vedono i conti.

## A che cosa stare attenti

- i termini per l’informazione e la consultazione del personale, e i diritti di prelazione;
- gli stipendi arretrati: prima un credito, capitale solo se ciascuno lo decide;
- i primi due anni, con più lavoro e forse meno paga.

## Il prossimo passo

Un colloquio di un’ora e poi una riunione con il personale.{% if author and contact %} {{ author }}: {{ contact }}.{% elsif contact %} {{ contact }}.{% endif %}
`
