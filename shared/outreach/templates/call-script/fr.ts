export const fr = `
# Trame d’appel : {{ firm }}

{% if years and jobs %}En activité{% if place %} à {{ place }}{% endif %} depuis {{ years }} ans ; {{ jobs }}.{% elsif years %}En activité{% if place %} à {{ place }}{% endif %} depuis {{ years }} ans.{% elsif jobs %}{{ jobs }}{% if place %} à {{ place }}{% endif %}.{% elsif place %}À {{ place }}.{% endif %}

> Le premier appel interroge, il ne propose pas. Pas de prix, pas de nom de tiers, personne d’autre dans l’entreprise n’est averti. Si le dirigeant ne souhaite plus être appelé, inscrivez aussitôt l’entreprise sur la liste d’opposition.

## Pour commencer

1. {% if author and office %}« Bonjour, {{ author }} à l’appareil, pour {{ office }}.{% elsif author %}« Bonjour, {{ author }} à l’appareil.{% elsif office %}« Bonjour, ici {{ office }}.{% else %}« Bonjour.{% endif %} Est-ce un bon moment, ou préférez-vous que je rappelle un autre jour ? »
2. Dites qui vous a donné le nom, si quelqu’un l’a fait : l’expert-comptable, la chambre de commerce ou de métiers, un voisin.
3. « Nous vous avons écrit au sujet de l’avenir des entreprises d’ici quand leurs dirigeants veulent passer la main. Puis-je vous poser quelques questions ? Dix minutes, et cela reste entre nous. »

## Six questions

1. Combien d’années encore aimeriez-vous diriger l’entreprise, et quel serait le bon moment pour partir ?
2. Qu’en pensent votre famille et vos associés ?
3. Qui fait tourner la maison quand vous vous absentez une semaine ?
4. Avez-vous sous la main les comptes des trois dernières années ?
5. Avez-vous une idée de ce que vaut l’entreprise, et de ce qu’il vous faut en tirer ?
6. Que souhaiteriez-vous pour les personnes qui travaillent avec vous ?

## Ce que l’on objecte souvent

- *« C’est trop tôt. »* Une bonne transmission prend trois à cinq ans ; aujourd’hui, elle coûte une heure.
- *« Mes salariés n’ont pas d’argent. »* Ils paient rarement seuls : le prix se règle dans le temps, avec un prêt et le résultat de l’entreprise.
- *« Ici, personne ne veut être patron. »* Il suffit d’une ou deux personnes qui entraînent les autres ; elles se trouvent ou se forment.
- *« Je ne veux pas que cela se sache. »* Personne n’est averti sans votre accord.

## Avant de raccrocher

Convenez d’une suite avec une date : un entretien d’une heure, des pièces à envoyer, ou un appel dans quelques mois. Notez dans la chronologie ce qui a été dit, et ce qui ne l’a pas été.
`
