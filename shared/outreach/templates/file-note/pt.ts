export const pt = `
# Nota de processo: {{ firm }}

Ótica: {{ lensName }} · id {{ id }} · dados de {{ dataDate }} · escrita em {{ date }}{% if writer %} por {{ writer }}{% endif %}

{% if lens == "succession" %}> **Só para este órgão.** Enquanto o dono não tiver aceitado conversar, ninguém mais deve saber que se olha para esta empresa: nem o pessoal, nem os clientes, os fornecedores ou o banco, nem um concorrente, nem a imprensa. A primeira palavra é com o dono, em particular. Esta nota não se encaminha.{% else %}> **Só para este órgão.** Fale com os trabalhadores e o seu sindicato só quando os sinais forem públicos (um pedido, um aviso, salários em atraso). Clientes, fornecedores e imprensa não são avisados: o rumor de dificuldade pode acabar com uma empresa. Esta nota não se encaminha.{% endif %}

{% for sentence in standing %}{{ sentence }} {% endfor %}

{% if facts.size > 0 %}## O que diz o registro

{% for fact in facts %}- {{ fact.label }}: {{ fact.value }}
{% endfor %}{% endif %}

{{ origin }}

{% if parts.size > 0 %}## Do que a nota é feita

| O que conta | Conhecido | Valor 0–1 | Pontos | de possíveis |
|---|---|---:|---:|---:|
{% for part in parts %}| {{ part.name }} | {{ part.raw }} | {{ part.value }}{% if part.assumed %} suposto{% endif %} | {{ part.points }} | {{ part.possible }} |
{% endfor %}| **Nota** | | | **{{ total }}** | 100 |

Modelo {{ model }}. A nota é uma ordem de leitura, não uma previsão.{% endif %}

{% if unknowns.size > 0 %}## O que não se sabe

{% for unknown in unknowns %}- {{ unknown.name }}: poderia tirar {{ unknown.down }} pontos ou acrescentar {{ unknown.up }}
{% endfor %}{% endif %}

{% if warnings.size > 0 %}## O que pode enganar

{% for warning in warnings %}- {{ warning }}
{% endfor %}{% endif %}

{% if question %}## A pergunta mais útil

**{{ question.question }}** {{ question.where }}{% endif %}
`
