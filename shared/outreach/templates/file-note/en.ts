export const en = `
# File note: {{ firm }}

{{ lensName }} lens · id {{ id }} · data of {{ dataDate }} · written on {{ date }}{% if writer %} by {{ writer }}{% endif %}

{% if lens == "succession" %}> **For this office alone.** Until the owner has agreed to a talk, nobody else is to know that this firm is being looked at: not its staff, its customers, its suppliers or its bank, not a competitor, not the press. The first word goes to the owner, in private. This note is not to be forwarded.{% else %}> **For this office alone.** Speak with the workers and their union only once the signs are public (a filing, a notice, wages unpaid). Customers, suppliers and the press are not to be told: word of trouble can finish a firm. This note is not to be forwarded.{% endif %}

{% for sentence in standing %}{{ sentence }} {% endfor %}

{% if facts.size > 0 %}## What the register says

{% for fact in facts %}- {{ fact.label }}: {{ fact.value }}
{% endfor %}{% endif %}

{{ origin }}

{% if parts.size > 0 %}## What the score is made of

| What counts | Known | Value 0–1 | Points | of possible |
|---|---|---:|---:|---:|
{% for part in parts %}| {{ part.name }} | {{ part.raw }} | {{ part.value }}{% if part.assumed %} assumed{% endif %} | {{ part.points }} | {{ part.possible }} |
{% endfor %}| **Score** | | | **{{ total }}** | 100 |

Model {{ model }}. The score is an order of reading, not a prediction.{% endif %}

{% if unknowns.size > 0 %}## What is not known

{% for unknown in unknowns %}- {{ unknown.name }}: could take {{ unknown.down }} points away or add {{ unknown.up }}
{% endfor %}{% endif %}

{% if warnings.size > 0 %}## What may mislead

{% for warning in warnings %}- {{ warning }}
{% endfor %}{% endif %}

{% if question %}## The next best question

**{{ question.question }}** {{ question.where }}{% endif %}
`
