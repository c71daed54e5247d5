import { letterHead, signature } from '../letter-parts.ts'

export const fr = String.raw`
${letterHead}

À la mairie{% if place %}\
{{ place }}{% endif %}

## {{ firm }} : ce que la commune peut faire dans les prochains jours

Madame, Monsieur,

{% if office %}Ce courrier vous est adressé par {{ office }}. {% endif %}Il est public que {{ firm }} est en difficulté.{% if jobs %} D’après le registre des entreprises, l’entreprise compte {{ jobs }}.{% endif %} Une partie des salariés étudie sa reprise en coopérative. Une commune peut faire beaucoup qui coûte peu :

- une salle où les salariés puissent se réunir, et une personne à qui parler ;
- un mot au tribunal, au bailleur et aux fournisseurs d’énergie, pour que rien ne soit coupé ni enlevé avant qu’une décision soit prise ;
- un conseil sur le site : bail, autorisations, usage ;
- de la patience pour les impôts et redevances déjà dus, dans la mesure où la loi le permet ;
- les commandes prévues de toute façon, et les adresses d’autres acheteurs.

Nous demandons un entretien cette semaine. La viabilité de l’entreprise sera vérifiée ouvertement ; si elle ne peut pas vivre, nous le dirons. {{ figure }}

{% if contact %}Vous pouvez nous joindre ici : {{ contact }}.{% endif %}

Veuillez agréer, Madame, Monsieur, nos salutations distinguées.

${signature}
`
