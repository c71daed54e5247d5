import { letterHead, signature } from '../letter-parts.ts'

export const fr = `
${letterHead}

Au tribunal et à l'administrateur judiciaire

## {{ firm }} : intérêt du personnel pour la poursuite de l'activité

Madame, Monsieur,

{% if office %}{{ office }} accompagne{% else %}Nous accompagnons{% endif %} les personnes qui travaillent chez {{ firm }}{% if place %}, à {{ place }}{% endif %}.{% if jobs %} D'après le registre des entreprises, elle compte {{ jobs }}.{% endif %} Une partie du personnel examine si l'entreprise, ou la partie qui peut vivre, peut continuer en coopérative de travail.

Nous vous prions donc

1. de nous indiquer quels délais courent, et si le personnel a le droit d'être entendu ou préféré ;
2. de ne pas laisser machines, outils, stocks, marque et fichiers clients quitter le site un à un avant qu'une offre pour l'ensemble puisse être faite ;
3. de permettre à deux personnes désignées par le personnel, avec un conseil, de voir ce qu'il faut pour une offre ;
4. d'envisager une location-gérance pour le temps intermédiaire.

Une entreprise qui travaille vaut plus pour ses créanciers qu'une entreprise arrêtée. Nous vous dirons, dans le délai que vous fixerez, s'il y aura une offre, ou qu'il n'y en aura pas.

{% if contact %}Vous pouvez nous joindre ici : {{ contact }}.{% endif %}

Veuillez agréer, Madame, Monsieur, nos salutations respectueuses.

${signature}
`
