export const es = `
# Cómo se ha puntuado esta empresa: {{ firm }}

id {{ id }} · datos de {{ dataDate }} · redactada el {{ date }}{% if writer %} por {{ writer }}{% endif %}

## 1. Qué ha aportado la puntuación

La puntuación ordena las empresas para su lectura: primero se miran las de arriba. No decide nada. Si se contacta con esta empresa lo decide una persona, que escribe por qué. {% for sentence in standing %}{{ sentence }} {% endfor %}{% if contested %}**Esta puntuación está impugnada y una persona todavía tiene que revisarla.**{% endif %}

## 2. Qué datos se han usado y de dónde proceden

{% if facts.size > 0 %}{% for fact in facts %}- {{ fact.label }}: {{ fact.value }}
{% endfor %}{% else %}El registro no dice nada más que el nombre.{% endif %}

{{ origin }}

## 3. Los parámetros y su peso para esta empresa

{% if parts.size > 0 %}| Qué cuenta | Lo que consta | Valor 0–1 | Puntos | de posibles |
|---|---|---:|---:|---:|
{% for part in parts %}| {{ part.name }} | {{ part.raw }} | {{ part.value }}{% if part.assumed %} supuesto{% endif %} | {{ part.points }} | {{ part.possible }} |
{% endfor %}| **Puntuación** | | | **{{ total }}** | 100 |{% else %}Esta empresa queda tras una barrera del modelo, por lo que no se cuentan puntos.{% endif %}

## 4. Qué se ha calculado

Cada dato se convierte en un valor de 0 a 1 mediante una tabla fija del modelo {{ model }}. El valor por su peso da los puntos, y los puntos suman la puntuación: {{ total }} de 100. Los mismos datos dan siempre la misma puntuación; nada se aprende de otras empresas.

## Qué no se sabe y qué cambiaría la puntuación

{% if unknowns.size > 0 %}{% for unknown in unknowns %}- {{ unknown.name }}: no consta en el registro y se ha supuesto un valor habitual; cuando se sepa, podría restar {{ unknown.down }} puntos o sumar {{ unknown.up }}
{% endfor %}{% else %}Se sabe todo lo que cuenta. La puntuación cambia cuando cambia el registro.{% endif %}

## Qué puede hacer usted

Puede consultar estos datos, pedir que se corrija un valor erróneo, decir que el resultado es incorrecto y que lo revise una persona, u oponerse a ser puntuado, sin dar razones.
`
