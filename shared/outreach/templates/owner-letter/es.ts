import { letterHead, signature } from '../letter-parts.ts'

export const es = String.raw`
${letterHead}

Personal y confidencial\
{% for line in addressee %}{{ line }}{% unless forloop.last %}\
{% endunless %}{% endfor %}

## ¿Qué será de {{ firm }} dentro de cinco o diez años?

Estimado señor, estimada señora:

{% if office %}Esta carta se la envía {{ office }}. {% endif %}Ayudamos a que las empresas del territorio sigan adelante el día en que sus titulares quieran dejarlas en otras manos. Es un servicio público: no le cuesta nada, no le compromete a nada, y lo que usted nos cuente queda entre nosotros.

{% if years and jobs %}Según el registro de empresas, {{ firm }} lleva {{ years }} años de actividad{% if place %} en {{ place }}{% endif %} y mantiene {{ jobs }}. {% elsif years %}Según el registro de empresas, {{ firm }} lleva {{ years }} años de actividad{% if place %} en {{ place }}{% endif %}. {% elsif jobs %}Según el registro de empresas, {{ firm }} mantiene {{ jobs }}{% if place %} en {{ place }}{% endif %}. {% endif %}Las empresas como la suya conservan aquí oficios, ingresos y clientela, y cuando una cierra porque nadie tomó el relevo a tiempo, rara vez abre otra en su lugar.

Muchos titulares dejan esta pregunta para más adelante, y más adelante queda poco que elegir. Hay tres maneras de traspasar una empresa:

- **a la familia**, si alguien quiere y se está preparando;
- **a un comprador**: un competidor, un proveedor, un emprendedor de fuera;
- **a las personas que trabajan en ella**, juntas, como cooperativa. Es la menos conocida de las tres.

Vender a la plantilla significa un precio justo, fijado por una valoración independiente y pagado de una vez o a lo largo de varios años. Usted decide el ritmo de su salida y puede quedarse como asesor. La empresa conserva su nombre, su lugar y sus empleos. {{ figure }}

Le ofrecemos una conversación privada de una hora, donde le convenga; una primera valoración de cuál de las tres maneras estaría abierta; y ayuda para saber cuánto vale la empresa. Preguntaremos más de lo que propondremos, y no hablaremos con nadie más si usted no lo desea.

{% if author and contact %}{{ author }} le atenderá con mucho gusto: {{ contact }}.{% elsif contact %}Le atenderemos con mucho gusto: {{ contact }}.{% elsif author %}{{ author }} le atenderá con mucho gusto; basta con responder a esta carta.{% else %}Le atenderemos con mucho gusto; basta con responder a esta carta.{% endif %}

Reciba un cordial saludo,

${signature}

---

*De dónde tenemos estos datos:* del registro de empresas{% if register %} ({{ register }}){% endif %}, con fecha de {{ dataDate }}. Los usamos únicamente para ofrecerle este servicio. Puede consultarlos, pedir que se corrijan u oponerse a su uso en cualquier momento y sin dar razones{% if contact %} ({{ contact }}){% endif %}: en ese caso no volveremos a escribirle. También puede reclamar ante la autoridad de protección de datos.
`
