import { letterHead } from '../letter-parts.ts'

export const fr = `
${letterHead}

## Chez {{ firm }}, les salariés veulent continuer

> À diffuser seulement lorsque les salariés et le syndicat ont accepté le texte et le jour.

Chez {{ firm }}{% if place %}, à {{ place }}{% endif %}, une partie des salariés étudie la reprise de l’entreprise en coopérative.{% if years and jobs %} L’entreprise est en activité depuis {{ years }} ans et compte {{ jobs }}.{% elsif years %} L’entreprise est en activité depuis {{ years }} ans.{% elsif jobs %} L’entreprise compte {{ jobs }}.{% endif %}

Dans une société coopérative et participative (Scop), l’entreprise appartient à ceux qui y travaillent : une personne, une voix. De telles reprises n’ont rien d’une expérience. {{ figure }}

Rien n’est décidé. Dans les semaines qui viennent, les clients, les machines et les comptes seront examinés avec des conseillers. D’ici là, les salariés ne demandent qu’une chose à leurs clients : rester.

{% if author and contact %}Contact : {{ author }}, {{ contact }}.{% elsif contact %}Contact : {{ contact }}.{% endif %}
`
