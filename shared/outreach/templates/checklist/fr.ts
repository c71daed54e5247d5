export const fr = `
# Du premier entretien à la deuxième année : {{ firm }}

Une étape est franchie quand tout ce qui s’y trouve est coché ; tant qu’elle ne l’est pas, on n’engage pas de dépense pour la suivante. Liste tenue{% if author %} par {{ author }}{% endif %} depuis le {{ date }}.

## 1. Explorer

- ☐ Le dirigeant a été interrogé, en privé, et souhaite en savoir plus
- ☐ Les délais, les souhaits et l’avis de la famille sont connus
- ☐ Personne d’autre n’accompagne déjà l’entreprise

## 2. Préfaisabilité

- ☐ Comptes de trois ans lus ; le résultat couvre des salaires comme ceux d’ici
- ☐ La clientèle ne tient pas au seul dirigeant
- ☐ La voie juridique et le nombre minimal d’associés sont connus

## 3. Engagement du dirigeant et des salariés

- ☐ Le dirigeant l’a dit aux salariés, ou a fixé le jour
- ☐ Deux tiers veulent continuer ; une ou deux personnes peuvent diriger
- ☐ Par écrit : confidentialité, rôles et qui paie les conseils

## 4. Évaluation

- ☐ Une valeur indépendante que cédant et repreneurs acceptent comme base

## 5. Faisabilité

- ☐ Plan à trois ans, y compris pour une mauvaise année
- ☐ Apports, prêts et crédit vendeur couvrent le plan de financement
- ☐ Le syndicat, la fédération des coopératives et la banque l’ont lu

## 6. Structure

- ☐ Statuts, parts sociales, salaires, gouvernance
- ☐ Fiscalité et droits des salariés vérifiés

## 7. Cession

- ☐ Acte signé, société immatriculée, prix payé comme convenu ; clients et fournisseurs informés
- ☐ La durée de présence du cédant auprès des nouveaux dirigeants est convenue

## 8. Vingt-quatre mois d’accompagnement

- ☐ Les chiffres sont regardés chaque mois avec quelqu’un de l’extérieur
- ☐ Formation pour ceux qui dirigent et ceux qui contrôlent
- ☐ Bilan après 12 et après 24 mois
`
