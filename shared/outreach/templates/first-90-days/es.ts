export const es = `
# Los primeros noventa días: {{ firm }}

Los días se cuentan desde aquel en que la plantilla puede volver a trabajar, por su cuenta. Plan del {{ date }}.

## Antes del día 1

- ☐ Constituida e inscrita; se alcanza el mínimo de socios
- ☐ Firmado el arrendamiento o la compra; en vigor seguros, licencias y permisos
- ☐ Una cuenta en un banco y dinero para seis semanas de salarios y material
- ☐ En una página: quién dirige, quién firma, quién habla con quién

## Días 1–30: estar

- ☐ Llamar a todos los clientes de los dos últimos años y pedir un encargo
- ☐ Pagar a los proveedores lo nuevo a la entrega; acordar aparte la deuda vieja
- ☐ Una reunión corta cada mañana y una de todos los socios cada semana
- ☐ Entradas y salidas de dinero a trece semanas, puestas al día cada viernes
- ☐ Recorrido de seguridad; lo que no es seguro queda parado

## Días 31–60: saber dónde se está

- ☐ Calculado de nuevo el precio de cada producto, con las horas de verdad
- ☐ Lo que da pérdidas se deja o se encarece
- ☐ Salarios como se acordó, las mismas reglas para todos, puntuales aunque sean menores
- ☐ Primeras cuentas enseñadas a todos los socios y al asesor

## Días 61–90: mirar adelante

- ☐ Plan del año con los tres mayores riesgos
- ☐ Clientes nuevos: al menos dos que no dependan de los de antes
- ☐ Empezada la formación de quienes dirigen y quienes controlan
- ☐ Repaso con el sindicato, la federación y el banco: qué se prometió y qué se cumplió

{% if author and contact %}A su lado: {{ author }}, {{ contact }}.{% elsif contact %}A su lado: {{ contact }}.{% endif %}
`
