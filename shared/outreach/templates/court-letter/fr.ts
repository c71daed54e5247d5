import { letterHead, signature } from '../letter-parts.ts'

export const fr = `
${letterHead}

Au tribunal et à l’administrateur judiciaire

## {{ firm }} : projet de reprise par les salariés

Madame, Monsieur,

{% if office %}{{ office }} accompagne{% else %}Nous accompagnons{% endif %} les personnes qui travaillent chez {{ firm }}{% if place %}, à {{ place }}{% endif %}.{% if jobs %} D’après le registre des entreprises, l’entreprise compte {{ jobs }}.{% endif %} Une partie des salariés étudie la reprise de l’entreprise, ou de sa partie viable, sous la forme d’une société coopérative et participative (Scop).

Nous vous prions donc

1. de nous indiquer quels délais courent, notamment pour le dépôt d’une offre de reprise, et si les salariés ont le droit d’être entendus ou bénéficient d’une priorité ;
2. de veiller à ce que machines, outillage, stocks, marque et fichiers clients ne quittent pas le site un à un avant qu’une offre d’ensemble puisse être présentée ;
3. de permettre à deux personnes désignées par les salariés, assistées d’un conseil, de consulter ce qui est nécessaire à une offre ;
4. d’envisager une location-gérance pour la période intermédiaire.

Une entreprise en activité vaut plus pour ses créanciers qu’une entreprise à l’arrêt. Nous vous dirons, dans le délai que vous fixerez, si une offre sera présentée ou non.

{% if contact %}Vous pouvez nous joindre ici : {{ contact }}.{% endif %}

Veuillez agréer, Madame, Monsieur, nos salutations respectueuses.

${signature}
`
