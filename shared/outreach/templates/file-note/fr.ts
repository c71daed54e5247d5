export const fr = `
# Note de dossier : {{ firm }}

Optique : {{ lensName }} · id {{ id }} · données du {{ dataDate }} · rédigée le {{ date }}{% if writer %} par {{ writer }}{% endif %}

{% if lens == "succession" %}> **Pour ce service seulement.** Tant que le dirigeant n’a pas accepté un entretien, personne d’autre ne doit savoir que l’on regarde cette entreprise : ni ses salariés, ni ses clients, ses fournisseurs ou sa banque, ni un concurrent, ni la presse. Le premier mot va au dirigeant, en privé. Cette note ne se transmet pas.{% else %}> **Pour ce service seulement.** Ne parlez aux salariés et à leur syndicat qu’une fois les signes publics (une déclaration, un avis, des salaires impayés). Clients, fournisseurs et presse ne sont pas prévenus : la rumeur de difficultés peut achever une entreprise. Cette note ne se transmet pas.{% endif %}

{% for sentence in standing %}{{ sentence }} {% endfor %}

{% if facts.size > 0 %}## Ce que dit le registre

{% for fact in facts %}- {{ fact.label }} : {{ fact.value }}
{% endfor %}{% endif %}

{{ origin }}

{% if parts.size > 0 %}## De quoi la note est faite

| Ce qui compte | Connu | Valeur 0–1 | Points | sur possible |
|---|---|---:|---:|---:|
{% for part in parts %}| {{ part.name }} | {{ part.raw }} | {{ part.value }}{% if part.assumed %} supposé{% endif %} | {{ part.points }} | {{ part.possible }} |
{% endfor %}| **Note** | | | **{{ total }}** | 100 |

Modèle {{ model }}. La note est un ordre de lecture, pas une prédiction.{% endif %}

{% if unknowns.size > 0 %}## Ce qui n’est pas connu

{% for unknown in unknowns %}- {{ unknown.name }} : pourrait retirer {{ unknown.down }} points ou en ajouter {{ unknown.up }}
{% endfor %}{% endif %}

{% if warnings.size > 0 %}## Ce qui peut induire en erreur

{% for warning in warnings %}- {{ warning }}
{% endfor %}{% endif %}

{% if question %}## La question la plus utile

**{{ question.question }}** {{ question.where }}{% endif %}
`
