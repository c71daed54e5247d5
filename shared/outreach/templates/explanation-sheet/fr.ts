export const fr = `
# Comment cette entreprise a été notée : {{ firm }}

id {{ id }} · données du {{ dataDate }} · rédigée le {{ date }}{% if writer %} par {{ writer }}{% endif %}

## 1. Le degré et le mode de contribution de la note

La note met les entreprises dans un ordre de lecture : celles du haut sont regardées d’abord. Elle ne décide rien. C’est une personne qui décide si cette entreprise est contactée, et qui écrit pourquoi. {% for sentence in standing %}{{ sentence }} {% endfor %}{% if contested %}**Cette note est contestée, et une personne doit encore la revoir.**{% endif %}

## 2. Les données traitées et leurs sources

{% if facts.size > 0 %}{% for fact in facts %}- {{ fact.label }} : {{ fact.value }}
{% endfor %}{% else %}Le registre ne dit rien de plus que le nom.{% endif %}

{{ origin }}

## 3. Les paramètres et leur pondération pour cette entreprise

{% if parts.size > 0 %}| Ce qui compte | Connu | Valeur 0–1 | Points | sur possible |
|---|---|---:|---:|---:|
{% for part in parts %}| {{ part.name }} | {{ part.raw }} | {{ part.value }}{% if part.assumed %} supposé{% endif %} | {{ part.points }} | {{ part.possible }} |
{% endfor %}| **Note** | | | **{{ total }}** | 100 |{% else %}Cette entreprise est derrière une barrière du modèle : aucun point n’est compté.{% endif %}

## 4. Les opérations effectuées

Chaque donnée devient une valeur de 0 à 1 selon un barème fixe du modèle {{ model }}. La valeur multipliée par son poids donne les points, et les points s’additionnent pour faire la note : {{ total }} sur 100. Les mêmes données donnent toujours la même note ; rien n’est appris d’autres entreprises.

## Ce qui n’est pas connu, et ce qui changerait la note

{% if unknowns.size > 0 %}{% for unknown in unknowns %}- {{ unknown.name }} : absent du registre, une valeur usuelle a été supposée ; une fois connu, cela pourrait retirer {{ unknown.down }} points ou en ajouter {{ unknown.up }}
{% endfor %}{% else %}Tout ce qui compte est connu. La note change quand le registre change.{% endif %}

## Ce que vous pouvez faire

Vous pouvez consulter ces données, faire corriger une valeur erronée, contester le résultat et le faire revoir par une personne, ou vous opposer à être noté, sans donner de raison.
`
