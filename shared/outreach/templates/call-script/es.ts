export const es = `
# Guion de llamada: {{ firm }}

{% if years and jobs %}Lleva{% if place %} en {{ place }}{% endif %} {{ years }} años de actividad; {{ jobs }}.{% elsif years %}Lleva{% if place %} en {{ place }}{% endif %} {{ years }} años de actividad.{% elsif jobs %}{{ jobs }}{% if place %} en {{ place }}{% endif %}.{% elsif place %}En {{ place }}.{% endif %}

> La primera llamada pregunta, no propone. Ni precio, ni nombres de terceros, ni aviso a nadie más de la empresa. Si el titular no quiere más llamadas, ponga la empresa en la lista de no contactar en ese mismo momento.

## Para empezar

1. {% if author and office %}«Buenos días, soy {{ author }}, de {{ office }}.{% elsif author %}«Buenos días, soy {{ author }}.{% elsif office %}«Buenos días, le llamo de {{ office }}.{% else %}«Buenos días.{% endif %} ¿Le viene bien ahora o le llamo otro día?»
2. Diga quién le dio el nombre, si alguien se lo dio: la gestoría, la cámara, un vecino.
3. «Le escribimos sobre qué será de las empresas de aquí cuando sus titulares quieran dejarlas. ¿Puedo hacerle unas preguntas? Diez minutos, y queda entre nosotros.»

## Seis preguntas

1. ¿Cuántos años más le gustaría llevar la empresa, y cuál sería un buen momento para dejarla?
2. ¿Qué piensan su familia y sus socios?
3. ¿Quién lleva las cosas cuando usted falta una semana?
4. ¿Tiene a mano las cuentas de los tres últimos años?
5. ¿Tiene una idea de cuánto vale la empresa, y de cuánto necesita sacar de ella?
6. ¿Qué desearía para las personas que trabajan con usted?

## Lo que se suele objetar

- *«Es pronto.»* Un buen traspaso lleva de tres a cinco años; hoy cuesta una hora.
- *«Mi gente no tiene dinero.»* Rara vez pagan solos: el precio se paga con el tiempo, con un préstamo y con el beneficio de la propia empresa.
- *«Aquí nadie quiere mandar.»* Hacen falta una o dos personas que tiren; se las puede encontrar o formar.
- *«No quiero que se sepa.»* No se avisa a nadie sin su palabra.

## Antes de colgar

Acuerde un próximo paso con su día: una conversación de una hora, unos papeles, o una llamada dentro de unos meses. Anote en la cronología lo que se dijo, y lo que no.
`
