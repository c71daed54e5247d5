import { letterHead } from '../letter-parts.ts'

export const fr = `
${letterHead}

## Le personnel de {{ firm }} veut continuer

> À diffuser seulement quand le personnel et le syndicat ont accepté le texte et le jour.

Une partie du personnel de {{ firm }}{% if place %}, à {{ place }},{% endif %} examine si elle peut poursuivre l'entreprise en coopérative.{% if years and jobs %} L'entreprise est en activité depuis {{ years }} ans et compte {{ jobs }}.{% elsif years %} L'entreprise est en activité depuis {{ years }} ans.{% elsif jobs %} L'entreprise compte {{ jobs }}.{% endif %}

Dans une coopérative de travail, l'entreprise appartient à ceux qui y travaillent : une personne, une voix. Ce n'est pas une expérience. {{ figure }}

Rien n'est décidé. Dans les semaines qui viennent, on examinera avec des conseils les clients, les machines et les comptes. D'ici là, le personnel ne demande qu'une chose à ses clients : rester.

{% if author and contact %}Questions : {{ author }}, {{ contact }}.{% elsif contact %}Questions : {{ contact }}.{% endif %}
`
