export const fr = `
# Reprendre ensemble : {{ firm }}

> Seulement après l’accord du dirigeant, ou quand les signes sont publics (une procédure, une annonce, des salaires impayés). Personne n’a à décider quoi que ce soit aujourd’hui.

## Ce qu’est une coopérative de travail

Une entreprise qui appartient à ceux qui y travaillent (en France, une Scop). Chaque associé a une part et une voix ; les associés choisissent qui dirige ; une partie du résultat reste dans l’entreprise, une partie va au travail fourni. {{ figure }}

## Ce que l’on risque

Ce que l’on apporte, et rien de plus : en Italie, l’apport est en général de 12 000 à 15 000 € par personne, souvent par l’allocation de chômage versée en capital ou peu à peu sur le salaire. Les entreprises reprises après une crise vivent plus longtemps que d’autres, mais paient parfois moins au début (Dean, 2024). Les deux premières années sont les plus dures.

## Ce qu’il faut

- une ou deux personnes capables de diriger et à qui les autres font confiance ;
- environ deux tiers des salariés qui le veulent ;
- des clients qui restent et un produit qui rapporte ;
- quelqu’un de l’extérieur pour le droit, les chiffres et la banque.

## Les étapes

1. Une première réunion, sans promesses.
2. Deux ou trois personnes, choisies par tous, examinent comptes, clients et machines.
3. Un conseiller vérifie : l’entreprise est-elle viable ?
4. Chacun dit oui ou non, par écrit.
5. Création, financement, reprise ; puis deux ans d’accompagnement.

## Ce à quoi l’on peut avoir droit

Selon le pays : être informé avant la vente de l’entreprise, ou prioritaire pour la reprendre ; recevoir l’allocation de chômage en capital ; convertir des salaires dus en parts. Demandez avant l’échéance de tout délai.

## Ordre du jour de la première réunion (90 minutes)

1. Pourquoi nous sommes là, et ce qui est confidentiel
2. Ce que l’on sait de l’entreprise{% if place %} à {{ place }}{% endif %}
3. Ce qu’est une coopérative : questions
4. Qui veut étudier le projet plus avant ? À main levée, sans noter de noms
5. Deux ou trois personnes pour la suite, et le jour où nous nous revoyons

{% if author and contact %}{{ author }} répond aux questions, aussi en privé : {{ contact }}.{% elsif contact %}Questions, aussi en privé : {{ contact }}.{% endif %}
`
