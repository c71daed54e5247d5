export const fr = `
# Les quatre-vingt-dix premiers jours : {{ firm }}

Les jours se comptent à partir de celui où le personnel peut de nouveau travailler à son compte. Commencé le {{ date }}.

## Avant le jour 1

- ☐ Créée et inscrite ; le nombre minimal d'associés est atteint
- ☐ Bail ou achat signé ; assurances, licences et autorisations en vigueur
- ☐ Un compte en banque et de quoi payer six semaines de salaires et de matières
- ☐ Sur une page : qui dirige, qui signe, qui parle à qui

## Jours 1–30 : être là

- ☐ Appeler tous les clients des deux dernières années et demander une commande
- ☐ Payer les fournisseurs à la livraison pour le neuf ; convenir à part de l'ancienne dette
- ☐ Une courte réunion chaque matin, une de tous les associés chaque semaine
- ☐ Entrées et sorties d'argent sur treize semaines, mises à jour chaque vendredi
- ☐ Tour de sécurité ; ce qui n'est pas sûr reste à l'arrêt

## Jours 31–60 : savoir où l'on en est

- ☐ Prix de chaque produit recalculé, avec les heures réelles
- ☐ Ce qui perd de l'argent est abandonné ou plus cher
- ☐ Salaires comme convenu, mêmes règles pour tous, à l'heure même s'ils sont plus bas
- ☐ Premiers chiffres montrés à tous les associés et au conseil

## Jours 61–90 : regarder devant soi

- ☐ Plan de l'année avec les trois plus grands risques
- ☐ Nouveaux clients : au moins deux qui ne dépendent pas des anciens
- ☐ Formation commencée pour ceux qui dirigent et ceux qui contrôlent
- ☐ Bilan avec le syndicat, la fédération et la banque : ce qui a été promis, ce qui en est advenu

{% if author and contact %}À nos côtés : {{ author }}, {{ contact }}.{% elsif contact %}À nos côtés : {{ contact }}.{% endif %}
`
