export const es = `
# Continuar juntos: {{ firm }}

> Solo cuando el titular haya aceptado, o cuando las señales sean públicas (una solicitud de concurso, un anuncio, salarios impagados). Hoy nadie tiene que decidir nada.

## Qué es una cooperativa de trabajo

Una empresa que es de quienes trabajan en ella. Cada socio tiene una participación y un voto; los socios eligen quién dirige; una parte del beneficio queda en la empresa y otra va al trabajo hecho. {{ figure }}

## Qué se arriesga

Lo que se aporta, y no más: en Italia la aportación suele ser de 12.000 a 15.000 € por persona, muchas veces con la prestación por desempleo cobrada por anticipado o poco a poco desde el salario. Las empresas recuperadas de una crisis viven más que otras, pero al principio pueden pagar menos (Dean, 2024). Los dos primeros años son los más duros.

## Qué hace falta

- una o dos personas capaces de dirigir y en quienes los demás confíen;
- unos dos tercios de la plantilla que lo quieran;
- clientes que se queden y un producto que dé para vivir;
- alguien de fuera para las leyes, los números y el banco.

## Los pasos

1. Una primera reunión, sin promesas.
2. Dos o tres personas elegidas entre todas miran cuentas, clientes y máquinas.
3. Un asesor comprueba si la empresa es viable.
4. Cada cual dice sí o no, por escrito.
5. Constitución, financiación, traspaso; después, dos años con acompañamiento.

## A qué se puede tener derecho

Según el país: a ser informados los primeros, o a tener preferencia, si la empresa se vende; a cobrar el desempleo por anticipado como capital; a convertir salarios debidos en participaciones. Pregunte antes de que venza ningún plazo.

## Orden del día de la primera reunión (90 minutos)

1. Por qué estamos aquí, y qué es confidencial
2. Qué se sabe de la empresa{% if place %} en {{ place }}{% endif %}
3. Qué es una cooperativa: preguntas
4. ¿Quién quiere seguir estudiándolo? A mano alzada, sin nombres
5. Dos o tres que den el próximo paso, y el día en que volvemos a vernos

{% if author and contact %}{{ author }} responde a las preguntas, también en privado: {{ contact }}.{% elsif contact %}Preguntas, también en privado: {{ contact }}.{% endif %}
`
