export const fr = `
# Note pour le syndicat : {{ firm }}

> Seulement après l’accord du dirigeant, ou quand les signes sont publics. À titre confidentiel tant que les salariés n’ont pas été informés.

{% if years and jobs %}{{ firm }} est en activité{% if place %} à {{ place }}{% endif %} depuis {{ years }} ans et compte {{ jobs }}. {% elsif jobs %}{{ firm }} compte {{ jobs }}{% if place %} à {{ place }}{% endif %}. {% elsif place %}{{ firm }} travaille à {{ place }}. {% endif %}Ce qui suit est une invitation à parler tôt, non un plan achevé.

## Pourquoi ensemble

Une reprise par les salariés demande une confiance que seul le syndicat peut apporter ; et le syndicat doit savoir que ce n’est pas une manière de contourner les accords. {{ figure }}

## Ce que nous demandons

- d’être à la première réunion et de dire ce à quoi l’on ne peut renoncer ;
- de désigner quelqu’un qui connaît le métier et les salaires ;
- d’aider deux ou trois collègues à être entendus par le dirigeant ou l’administrateur.

## Ce qui reste en l’état

- La convention collective, sauf décision des associés eux-mêmes ; le syndicat est à la table.
- Personne n’est contraint de devenir associé, et personne ne perd son droit aux salaires dus.
- Les salaires ne peuvent pas baisser en secret : les associés voient les comptes.

## Ce qu’il faut surveiller

- les délais d’information et de consultation des salariés, et leurs droits de priorité ;
- les salaires dus : d’abord une créance, du capital seulement si chacun le décide pour soi ;
- les deux premières années, où il y a le plus de travail et peut-être moins de paie.

## La suite

Un entretien d’une heure, puis une réunion avec les salariés.{% if author and contact %} {{ author }} : {{ contact }}.{% elsif contact %} {{ contact }}.{% endif %}
`
