import { letterHead, signature } from '../letter-parts.ts'

export const fr = `
${letterHead}

Au syndicat

## {{ firm }} : le personnel peut-il continuer le travail ?

Chers collègues,

{% if office %}Ce courrier vous est adressé par {{ office }}. {% endif %}Il est public que {{ firm }}{% if place %}, à {{ place }},{% endif %} est en difficulté.{% if jobs %} D'après le registre des entreprises, elle compte {{ jobs }}.{% endif %} Dans un tel cas, les personnes qui y travaillent peuvent parfois reprendre l'entreprise, ou la partie qui peut vivre, et continuer en coopérative. Ce sont les jours qui comptent, non les mois : machines, clients et gens de métier doivent être encore là.

Nous vous demandons une rencontre cette semaine, et trois choses :

- que le personnel apprenne cette possibilité ensemble, et par des personnes en qui il a confiance ;
- que les salaires dus soient réclamés par écrit avant l'échéance de tout délai ;
- que deux ou trois collègues soient désignés, que le tribunal et l'administrateur puissent entendre.

Nous ne promettons rien que personne ne puisse tenir. S'il apparaît que l'entreprise ne peut pas vivre, nous le dirons ouvertement. {{ figure }}

{% if contact %}Vous pouvez nous joindre ici : {{ contact }}.{% endif %}

Recevez nos salutations fraternelles.

${signature}
`
