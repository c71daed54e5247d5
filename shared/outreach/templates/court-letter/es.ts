import { letterHead, signature } from '../letter-parts.ts'

export const es = `
${letterHead}

Al juzgado y a la administración concursal

## {{ firm }}: interés de la plantilla en continuar la empresa

Señorías, estimados señores, estimadas señoras:

{% if office %}{{ office }} acompaña{% else %}Acompañamos{% endif %} a las personas que trabajan en {{ firm }}{% if place %}, de {{ place }}{% endif %}.{% if jobs %} Según el registro de empresas, la empresa mantiene {{ jobs }}.{% endif %} Una parte de la plantilla está estudiando si la empresa, o su parte viable, puede continuar como cooperativa de trabajo.

Por ello les pedimos

1. que nos indiquen qué plazos corren, y si la plantilla tiene derecho a ser oída o derecho de preferencia;
2. que maquinaria, herramientas, existencias, marca y ficheros de clientes no salgan uno a uno antes de que pueda hacerse una oferta por el conjunto;
3. que dos personas nombradas por la plantilla, con un asesor, puedan ver lo necesario para una oferta;
4. que consideren un arrendamiento de la unidad productiva para el tiempo intermedio.

Una empresa en marcha vale más para sus acreedores que una parada. Les diremos dentro del plazo que fijen si habrá oferta o no.

{% if contact %}Nos encontrarán aquí: {{ contact }}.{% endif %}

Atentamente,

${signature}
`
