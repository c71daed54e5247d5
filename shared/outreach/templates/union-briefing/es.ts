export const es = `
# Información para el sindicato: {{ firm }}

> Solo cuando el titular haya aceptado, o cuando las señales sean públicas. En confianza hasta que lo sepa la plantilla.

{% if years and jobs %}{{ firm }} lleva{% if place %} en {{ place }}{% endif %} {{ years }} años de actividad y mantiene {{ jobs }}. {% elsif jobs %}{{ firm }} mantiene {{ jobs }}{% if place %} en {{ place }}{% endif %}. {% elsif place %}{{ firm }} trabaja en {{ place }}. {% endif %}Lo que sigue es una invitación a hablar pronto, no un plan cerrado.

## Por qué juntos

Que la plantilla continúe la empresa pide una confianza que solo tiene el sindicato; y el sindicato necesita saber que no es una manera de saltarse los acuerdos. {{ figure }}

## Qué pedimos

- estar en la primera reunión y decir a qué no se puede renunciar;
- nombrar a alguien que conozca el oficio y los salarios;
- ayudar a que dos o tres compañeros sean oídos por el titular o la administración concursal.

## Qué queda como está

- El convenio colectivo, salvo que los propios socios decidan otra cosa; el sindicato está en la mesa.
- A nadie se le obliga a ser socio, y nadie pierde el derecho a los salarios debidos.
- El sueldo no se puede bajar a escondidas: los socios ven las cuentas.

## Qué hay que vigilar

- los plazos para oír a la plantilla y los derechos de preferencia;
- los salarios debidos: primero son una deuda, y solo capital si cada cual lo decide;
- los dos primeros años, en que hay más trabajo y quizá menos sueldo.

## Próximo paso

Una conversación de una hora y, después, una reunión con la plantilla.{% if author and contact %} {{ author }}: {{ contact }}.{% elsif contact %} {{ contact }}.{% endif %}
`
