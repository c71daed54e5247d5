export const fr = `
# Note pour le syndicat : {{ firm }}

> Seulement après l'accord du dirigeant, ou quand les signes sont publics. À titre confidentiel tant que le personnel n'a pas été informé.

{% if years and jobs %}{{ firm }} est en activité{% if place %} à {{ place }}{% endif %} depuis {{ years }} ans et compte {{ jobs }}.{% elsif jobs %}{{ firm }} compte {{ jobs }}{% if place %} à {{ place }}{% endif %}.{% elsif place %}{{ firm }} travaille à {{ place }}.{% endif %} Ce qui suit est une invitation à parler tôt, non un plan achevé.

## Pourquoi ensemble

Une reprise par le personnel demande une confiance que seul le syndicat possède ; et le syndicat doit savoir que ce n'est pas une manière de contourner les accords. {{ figure }}

## Ce que nous demandons

- d'être à la première réunion et de dire ce à quoi l'on ne peut renoncer ;
- de désigner quelqu'un qui connaît le métier et les salaires ;
- d'aider deux ou trois collègues à être entendus par le dirigeant ou l'administrateur.

## Ce qui reste en l'état

- La convention collective, sauf décision des associés eux-mêmes ; le syndicat est à la table.
- Personne n'est contraint de devenir associé, et personne ne perd son droit aux salaires dus.
- La paie ne peut baisser en secret : les associés voient les comptes.

## Ce qu'il faut surveiller

- les délais pour informer le personnel et les droits de préférence ;
- les salaires dus : d'abord une créance, du capital seulement si chacun le décide ;
- les deux premières années, où il y a le plus de travail et peut-être moins de paie.

## La suite

Un entretien d'une heure, puis une réunion avec le personnel.{% if author and contact %} {{ author }} : {{ contact }}.{% elsif contact %} {{ contact }}.{% endif %}
`
