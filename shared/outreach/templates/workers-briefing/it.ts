export const it = `
# Andare avanti insieme: {{ firm }}

> Solo dopo che il titolare ha accettato, o quando i segnali sono pubblici (una domanda di insolvenza, un avviso, stipendi non pagati). Oggi nessuno deve decidere nulla.

## Che cos’è una cooperativa di lavoro

Un’impresa che appartiene a chi ci lavora. Ogni socio ha una quota e un voto; i soci scelgono chi guida; una parte dell’utile resta nell’impresa, una parte va al lavoro svolto. {{ figure }}

## Che cosa si rischia

Quello che si versa, e non di più: in Italia la quota è di solito tra 12.000 e 15.000 € a testa, spesso con l’indennità di disoccupazione anticipata o poco per volta dallo stipendio. Le imprese recuperate da una crisi vivono più a lungo delle altre, ma all’inizio possono pagare meno (Dean, 2024). I primi due anni sono i più duri.

## Che cosa serve

- una o due persone capaci di guidare e di cui gli altri si fidino;
- circa due terzi del personale che lo vogliano;
- clienti che restino e un prodotto che renda;
- qualcuno da fuori per le leggi, i conti e la banca.

## I passi

1. Una prima riunione, senza promesse.
2. Due o tre persone, scelte da tutti, guardano conti, clienti e macchine.
3. Un consulente verifica: l’impresa può vivere?
4. Ciascuno dice sì o no, per iscritto.
5. Costituzione, finanziamento, passaggio; poi due anni con un accompagnamento.

## A che cosa si può avere diritto

A seconda del Paese: a essere sentiti per primi o alla prelazione se l’impresa è in vendita; ad avere l’indennità di disoccupazione anticipata come capitale; a trasformare in quote gli stipendi arretrati. Informatevi prima che scada un termine.

## Ordine del giorno della prima riunione (90 minuti)

1. Perché siamo qui, e che cosa è riservato
2. Che cosa si sa dell’impresa{% if place %} a {{ place }}{% endif %}
3. Che cos’è una cooperativa: domande
4. Chi vuole approfondire? Per alzata di mano, senza nomi
5. Due o tre persone per il prossimo passo, e il giorno in cui ci rivediamo

{% if author and contact %}{{ author }} risponde alle domande, anche in privato: {{ contact }}.{% elsif contact %}Domande, anche in privato: {{ contact }}.{% endif %}
`
