import { letterHead } from '../letter-parts.ts'

export const es = `
${letterHead}

## La plantilla de {{ firm }} quiere continuar

> Para difundir solo cuando la plantilla y el sindicato hayan aceptado el texto y el día.

Una parte de la plantilla de {{ firm }}{% if place %}, de {{ place }},{% endif %} está estudiando si puede continuar la empresa como cooperativa.{% if years and jobs %} La empresa lleva {{ years }} años de actividad y mantiene {{ jobs }}.{% elsif years %} La empresa lleva {{ years }} años de actividad.{% elsif jobs %} La empresa mantiene {{ jobs }}.{% endif %}

En una cooperativa de trabajo la empresa es de quienes trabajan en ella: una persona, un voto. No es un experimento. {{ figure }}

No hay nada decidido. En las próximas semanas se mirarán, con asesores, los clientes, las máquinas y las cuentas. Hasta entonces, la plantilla pide a sus clientes una sola cosa: que se queden.

{% if author and contact %}Contacto: {{ author }}, {{ contact }}.{% elsif contact %}Contacto: {{ contact }}.{% endif %}
`
