export const it = `
# Nota per il fascicolo: {{ firm }}

Ottica: {{ lensName }} · id {{ id }} · dati del {{ dataDate }} · scritta il {{ date }}{% if writer %} da {{ writer }}{% endif %}

{% if lens == "succession" %}> **Solo per questo ufficio.** Finché il titolare non ha accettato un colloquio, nessun altro deve sapere che si guarda questa impresa: né il personale, né i clienti, i fornitori o la banca, né un concorrente, né la stampa. La prima parola va al titolare, in privato. Questa nota non si inoltra.{% else %}> **Solo per questo ufficio.** Parlate con i lavoratori e il loro sindacato solo quando i segnali sono pubblici (una domanda, un avviso, salari non pagati). Clienti, fornitori e stampa non si avvertono: la voce di una crisi può finire un’impresa. Questa nota non si inoltra.{% endif %}

{% for sentence in standing %}{{ sentence }} {% endfor %}

{% if facts.size > 0 %}## Che cosa dice il registro

{% for fact in facts %}- {{ fact.label }}: {{ fact.value }}
{% endfor %}{% endif %}

{{ origin }}

{% if parts.size > 0 %}## Di che cosa è fatto il punteggio

| Che cosa conta | Noto | Valore 0–1 | Punti | su possibili |
|---|---|---:|---:|---:|
{% for part in parts %}| {{ part.name }} | {{ part.raw }} | {{ part.value }}{% if part.assumed %} presunto{% endif %} | {{ part.points }} | {{ part.possible }} |
{% endfor %}| **Punteggio** | | | **{{ total }}** | 100 |

Modello {{ model }}. Il punteggio è un ordine di lettura, non una previsione.{% endif %}

{% if unknowns.size > 0 %}## Che cosa non si sa

{% for unknown in unknowns %}- {{ unknown.name }}: potrebbe togliere {{ unknown.down }} punti o aggiungerne {{ unknown.up }}
{% endfor %}{% endif %}

{% if warnings.size > 0 %}## Che cosa può ingannare

{% for warning in warnings %}- {{ warning }}
{% endfor %}{% endif %}

{% if question %}## La domanda più utile

**{{ question.question }}** {{ question.where }}{% endif %}
`
