import { letterHead, signature } from '../letter-parts.ts'

export const fr = `
${letterHead}

Au syndicat

## {{ firm }} : les salariés peuvent-ils continuer le travail ?

Chères collègues, chers collègues,

{% if office %}Ce courrier vous est adressé par {{ office }}. {% endif %}Il est public que {{ firm }}{% if place %}, à {{ place }},{% endif %} est en difficulté.{% if jobs %} D’après le registre des entreprises, l’entreprise compte {{ jobs }}.{% endif %} Dans un tel cas, les salariés peuvent parfois reprendre l’entreprise, ou sa partie viable, et continuer en coopérative. Ce sont les jours qui comptent, non les mois : machines, clients et gens de métier doivent être encore là.

Nous vous demandons une rencontre cette semaine, et trois choses :

- que les salariés apprennent cette possibilité ensemble, et par des personnes en qui ils ont confiance ;
- que les créances de salaires soient déclarées par écrit avant l’échéance de tout délai ;
- que deux ou trois collègues soient désignés, que le tribunal et l’administrateur judiciaire puissent entendre.

Nous ne promettons rien qui ne puisse être tenu. S’il apparaît que l’entreprise ne peut pas vivre, nous le dirons ouvertement. {{ figure }}

{% if contact %}Vous pouvez nous joindre ici : {{ contact }}.{% endif %}

Bien cordialement,

${signature}
`
