import { letterHead, signature } from '../letter-parts.ts'

export const es = `
${letterHead}

Al ayuntamiento{% if place %} de {{ place }}{% endif %}

## {{ firm }}: qué puede hacer el municipio en los próximos días

Estimados señores, estimadas señoras:

{% if office %}Les escribe {{ office }}. {% endif %}Es público que {{ firm }} está en dificultades.{% if jobs %} Según el registro de empresas, la empresa mantiene {{ jobs }}.{% endif %} Una parte de la plantilla está estudiando si puede continuarla como cooperativa. Un municipio puede hacer mucho que cuesta poco:

- una sala en la que se reúna la plantilla, y una persona con quien hablar;
- unas palabras con el juzgado, la propiedad del local y los suministros, para que no se corte ni se retire nada antes de que se decida;
- consejo sobre el local: arrendamiento, licencias, uso;
- paciencia con las tasas ya debidas, hasta donde permita la ley;
- los encargos que ya estaban previstos, y los datos de otros compradores.

Les pedimos una conversación esta semana. Se comprobará abiertamente si la empresa puede vivir; si no puede, lo diremos. {{ figure }}

{% if contact %}Nos encontrarán aquí: {{ contact }}.{% endif %}

Reciban un cordial saludo,

${signature}
`
