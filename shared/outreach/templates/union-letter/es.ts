import { letterHead, signature } from '../letter-parts.ts'

export const es = `
${letterHead}

Al sindicato

## {{ firm }}: ¿puede la plantilla seguir con el trabajo?

Estimados compañeros, estimadas compañeras:

{% if office %}Les escribe {{ office }}. {% endif %}Es público que {{ firm }}{% if place %}, de {{ place }},{% endif %} está en dificultades.{% if jobs %} Según el registro de empresas, la empresa mantiene {{ jobs }}.{% endif %} En un caso así, las personas que trabajan allí pueden a veces continuar la empresa, o su parte viable, como cooperativa. Cuentan los días, no los meses: tienen que estar todavía las máquinas, los clientes y las personas con oficio.

Les pedimos una reunión esta semana, y tres cosas:

- que la plantilla conozca esta posibilidad junta y por boca de personas en quienes confía;
- que los salarios debidos se reclamen por escrito antes de que venza ningún plazo;
- que se nombre a dos o tres compañeros a quienes puedan oír el juzgado y la administración concursal.

No prometemos nada que no se pueda cumplir. Si resulta que la empresa no es viable, lo diremos abiertamente. {{ figure }}

{% if contact %}Nos encontrarán aquí: {{ contact }}.{% endif %}

Reciban un cordial saludo,

${signature}
`
