export const fr = `
# Les quatre-vingt-dix premiers jours : {{ firm }}

Les jours se comptent à partir de celui où les salariés peuvent de nouveau travailler, à leur propre compte. Plan établi le {{ date }}.

## Avant le jour 1

- ☐ Société créée et immatriculée ; le nombre minimal d’associés est atteint
- ☐ Bail ou achat signé ; assurances, licences et autorisations en vigueur
- ☐ Un compte en banque et de quoi payer six semaines de salaires et de matières
- ☐ Sur une page : qui dirige, qui signe, qui parle à qui

## Jours 1–30 : être là

- ☐ Appeler tous les clients des deux dernières années et demander une commande
- ☐ Payer à la livraison ce qui est commandé de nouveau ; traiter à part les dettes anciennes
- ☐ Une courte réunion chaque matin, une de tous les associés chaque semaine
- ☐ Plan de trésorerie sur treize semaines, mis à jour chaque vendredi
- ☐ Visite de sécurité des ateliers ; ce qui n’est pas sûr reste à l’arrêt

## Jours 31–60 : savoir où l’on en est

- ☐ Prix de chaque produit recalculé, avec les heures réelles
- ☐ Ce qui se vend à perte est arrêté ou vendu plus cher
- ☐ Salaires comme convenu, mêmes règles pour tous, versés à la date prévue même s’ils sont plus bas
- ☐ Premiers chiffres présentés à tous les associés et au conseiller

## Jours 61–90 : regarder devant soi

- ☐ Plan de l’année avec les trois plus grands risques
- ☐ Nouveaux clients : au moins deux qui ne dépendent pas des anciens
- ☐ Formation commencée pour ceux qui dirigent et ceux qui contrôlent
- ☐ Point avec le syndicat, la fédération des coopératives et la banque : ce qui a été promis, ce qui a été tenu

{% if author and contact %}À vos côtés : {{ author }}, {{ contact }}.{% elsif contact %}À vos côtés : {{ contact }}.{% endif %}
`
