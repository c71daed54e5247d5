export const es = `
# De la primera conversación al segundo año: {{ firm }}

Un paso está dado cuando todo lo que contiene está marcado; hasta entonces no se gasta en el siguiente. Lista a cargo de {% if author %}{{ author }}{% else %}la oficina{% endif %} desde el {{ date }}.

## 1. Explorar

- ☐ Se ha preguntado al titular, en privado, y quiere saber más
- ☐ Se conocen los plazos, los deseos y lo que piensa la familia
- ☐ Nadie más atiende ya a la empresa

## 2. Viabilidad previa

- ☐ Leídas las cuentas de tres años; el beneficio cubre salarios como los de aquí
- ☐ La clientela no depende solo del titular
- ☐ Están claros la vía legal y el mínimo de socios

## 3. Compromiso del titular y de la plantilla

- ☐ El titular se lo ha dicho a la plantilla, o ha fijado el día
- ☐ Dos tercios quieren seguir; una o dos personas pueden dirigir
- ☐ Por escrito: la confidencialidad, los papeles y quién paga a los asesores

## 4. Valoración

- ☐ Un valor independiente que ambas partes aceptan como base

## 5. Viabilidad

- ☐ Plan a tres años, también para un año malo
- ☐ Cuadran las aportaciones, el préstamo y el crédito del propio titular
- ☐ Lo han leído el sindicato, la federación y el banco

## 6. Estructura

- ☐ Estatutos, aportaciones, salarios, consejo rector
- ☐ Revisados los impuestos y los derechos de la plantilla

## 7. Cierre

- ☐ Firmado, inscrito y pagado como se acordó; avisados clientes y proveedores
- ☐ Acordado el tiempo que el titular acompaña a quienes dirigen

## 8. Veinticuatro meses de acompañamiento

- ☐ Las cuentas se miran cada mes con alguien de fuera
- ☐ Formación para quienes dirigen y quienes controlan
- ☐ Repaso a los 12 y a los 24 meses
`
