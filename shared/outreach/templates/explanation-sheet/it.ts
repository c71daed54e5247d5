export const it = `
# Come è stata valutata questa impresa: {{ firm }}

id {{ id }} · dati del {{ dataDate }} · scritta il {{ date }}{% if writer %} da {{ writer }}{% endif %}

## 1. Quanto e come conta il punteggio

Il punteggio mette le imprese in un ordine di lettura: prima si guardano quelle in alto. Non decide nulla. Se contattare questa impresa, lo decide una persona, che scrive perché. {% for sentence in standing %}{{ sentence }} {% endfor %}{% if contested %}**Questo punteggio è contestato e una persona deve ancora riguardarlo.**{% endif %}

## 2. Quali dati sono stati usati e da dove vengono

{% if facts.size > 0 %}{% for fact in facts %}- {{ fact.label }}: {{ fact.value }}
{% endfor %}{% else %}Il registro non dice altro che il nome.{% endif %}

{{ origin }}

## 3. I parametri e il loro peso per questa impresa

{% if parts.size > 0 %}| Che cosa conta | Noto | Valore 0–1 | Punti | su possibili |
|---|---|---:|---:|---:|
{% for part in parts %}| {{ part.name }} | {{ part.raw }} | {{ part.value }}{% if part.assumed %} presunto{% endif %} | {{ part.points }} | {{ part.possible }} |
{% endfor %}| **Punteggio** | | | **{{ total }}** | 100 |{% else %}Questa impresa sta dietro una soglia del modello, perciò non si contano punti.{% endif %}

## 4. Che cosa è stato calcolato

Ogni dato diventa un valore da 0 a 1 secondo una tabella fissa del modello {{ model }}. Il valore per il suo peso dà i punti, e i punti sommano al punteggio: {{ total }} su 100. Gli stessi dati danno sempre lo stesso punteggio; nulla si impara da altre imprese.

## Che cosa non si sa e che cosa cambierebbe il punteggio

{% if unknowns.size > 0 %}{% for unknown in unknowns %}- {{ unknown.name }}: non è nel registro e si è presunto un valore usuale; una volta noto, potrebbe togliere {{ unknown.down }} punti o aggiungerne {{ unknown.up }}
{% endfor %}{% else %}Tutto ciò che conta è noto. Il punteggio cambia quando cambia il registro.{% endif %}

## Che cosa può fare Lei

Può consultare questi dati, far correggere un valore sbagliato, contestare il risultato e farlo riesaminare da una persona, o opporsi alla valutazione, senza darne motivo.
`
