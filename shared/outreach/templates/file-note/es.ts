export const es = `
# Nota de expediente: {{ firm }}

Enfoque: {{ lensName }} · id {{ id }} · datos de {{ dataDate }} · redactada el {{ date }}{% if writer %} por {{ writer }}{% endif %}

{% if lens == "succession" %}> **Solo para esta oficina.** Mientras el titular no haya aceptado conversar, nadie más debe saber que se está mirando esta empresa: ni su plantilla, ni sus clientes, ni sus proveedores, ni su banco, ni un competidor, ni la prensa. La primera palabra es para el titular, en privado. Esta nota no se reenvía.{% else %}> **Solo para esta oficina.** Hable con la plantilla y su sindicato solo cuando las señales sean públicas (una solicitud de concurso, un anuncio, salarios impagados). No se avisa a clientes, proveedores ni prensa: el rumor de dificultades puede acabar con una empresa. Esta nota no se reenvía.{% endif %}

{% for sentence in standing %}{{ sentence }} {% endfor %}

{% if facts.size > 0 %}## Lo que dice el registro

{% for fact in facts %}- {{ fact.label }}: {{ fact.value }}
{% endfor %}{% endif %}

{{ origin }}

{% if parts.size > 0 %}## De qué se compone la puntuación

| Qué cuenta | Lo que consta | Valor 0–1 | Puntos | de posibles |
|---|---|---:|---:|---:|
{% for part in parts %}| {{ part.name }} | {{ part.raw }} | {{ part.value }}{% if part.assumed %} supuesto{% endif %} | {{ part.points }} | {{ part.possible }} |
{% endfor %}| **Puntuación** | | | **{{ total }}** | 100 |

Modelo {{ model }}. La puntuación es un orden de lectura, no una predicción.{% endif %}

{% if unknowns.size > 0 %}## Lo que no se sabe

{% for unknown in unknowns %}- {{ unknown.name }}: podría restar {{ unknown.down }} puntos o sumar {{ unknown.up }}
{% endfor %}{% endif %}

{% if warnings.size > 0 %}## Lo que puede engañar

{% for warning in warnings %}- {{ warning }}
{% endfor %}{% endif %}

{% if question %}## La pregunta que más aclara

**{{ question.question }}** {{ question.where }}{% endif %}
`
