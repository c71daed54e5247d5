import { letterHead, signature } from '../letter-parts.ts'

export const it = `
${letterHead}

Al tribunale e al curatore

## {{ firm }}: interesse del personale a proseguire l’attività

Gentili Signore, egregi Signori,

{% if office %}{{ office }} assiste{% else %}assistiamo{% endif %} le persone che lavorano presso {{ firm }}{% if place %}, a {{ place }}{% endif %}.{% if jobs %} Secondo il registro delle imprese, l’impresa dà lavoro a {{ jobs }}.{% endif %} Una parte del personale sta verificando se l’impresa, o il suo ramo sano, possa proseguire come cooperativa di lavoro.

Vi chiediamo perciò

1. di indicarci quali termini decorrono, e se il personale ha diritto a essere sentito o alla prelazione;
2. di non lasciare che impianti, attrezzi, scorte, marchio e archivi dei clienti escano uno per uno prima che si possa fare un’offerta per l’insieme;
3. di permettere a due persone indicate dal personale, con un consulente, di vedere quanto serve per un’offerta;
4. di considerare un affitto d’azienda per il tempo intermedio.

Un’impresa che lavora vale per i creditori più di una ferma. Vi diremo entro il termine che fisserete se ci sarà un’offerta oppure no.

{% if contact %}Potete raggiungerci qui: {{ contact }}.{% endif %}

Distinti saluti,

${signature}
`
