export const it = `
# I primi novanta giorni: {{ firm }}

I giorni si contano da quello in cui il personale può tornare a lavorare, per conto proprio. Piano del {{ date }}.

## Prima del giorno 1

- ☐ Costituita e registrata; il numero minimo di soci è raggiunto
- ☐ Firmato l’affitto o l’acquisto; in vigore assicurazioni, licenze, permessi
- ☐ Un conto in banca e denaro per sei settimane di paghe e materiali
- ☐ In una pagina: chi guida, chi firma, chi parla con chi

## Giorni 1–30: esserci

- ☐ Telefonare a tutti i clienti degli ultimi due anni e chiedere un ordine
- ☐ Pagare ai fornitori la merce nuova alla consegna; concordare a parte il debito vecchio
- ☐ Una breve riunione ogni mattina, una di tutti i soci ogni settimana
- ☐ Entrate e uscite di cassa a tredici settimane, aggiornate ogni venerdì
- ☐ Giro di sicurezza; ciò che non è sicuro resta fermo

## Giorni 31–60: sapere dove si è

- ☐ Ricalcolato il prezzo di ogni prodotto, con le ore vere
- ☐ Ciò che è in perdita si lascia o rincara
- ☐ Paghe come concordato, le stesse regole per tutti, puntuali anche se più basse
- ☐ Primi conti mostrati a tutti i soci e al consulente

## Giorni 61–90: guardare avanti

- ☐ Piano dell’anno con i tre rischi più grandi
- ☐ Clienti nuovi: almeno due che non dipendano da quelli di prima
- ☐ Avviata la formazione di chi guida e di chi controlla
- ☐ Verifica con sindacato, centrale cooperativa e banca: che cosa si è promesso e che cosa si è mantenuto

{% if author and contact %}Al vostro fianco: {{ author }}, {{ contact }}.{% elsif contact %}Al vostro fianco: {{ contact }}.{% endif %}
`
