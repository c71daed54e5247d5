export const fr = `
# Du premier entretien à la deuxième année : {{ firm }}

Une étape est franchie quand tout ce qui la précède est coché ; qui ne l'a pas franchie ne dépense pas pour la suivante. Tenue{% if author %} par {{ author }}{% endif %} depuis le {{ date }}.

## 1. Explorer

- ☐ Le dirigeant a été interrogé, en privé, et souhaite en savoir plus
- ☐ Les délais, les souhaits et l'avis de la famille sont connus
- ☐ Personne d'autre n'accompagne déjà l'entreprise

## 2. Préfaisabilité

- ☐ Comptes de trois ans lus ; le résultat couvre des salaires comme ceux d'ici
- ☐ La clientèle ne tient pas au seul dirigeant
- ☐ La voie juridique et le nombre minimal d'associés sont clairs

## 3. Engagement du dirigeant et du personnel

- ☐ Le dirigeant l'a dit au personnel, ou a fixé le jour
- ☐ Deux tiers veulent continuer ; une ou deux personnes peuvent diriger
- ☐ Par écrit : confidentialité, rôles et qui paie les conseils

## 4. Évaluation

- ☐ Une valeur indépendante que les deux parties acceptent comme base

## 5. Faisabilité

- ☐ Plan à trois ans, y compris pour une mauvaise année
- ☐ Les apports, le prêt et le crédit du cédant s'équilibrent
- ☐ Le syndicat, la fédération et la banque l'ont lu

## 6. Structure

- ☐ Statuts, parts des associés, salaires, conseil
- ☐ Fiscalité et droits du personnel vérifiés

## 7. Conclusion

- ☐ Signé, inscrit, payé comme convenu ; clients et fournisseurs informés
- ☐ Le temps de présence du cédant auprès des nouveaux dirigeants est convenu

## 8. Vingt-quatre mois d'accompagnement

- ☐ Les chiffres sont regardés chaque mois avec quelqu'un de l'extérieur
- ☐ Formation pour ceux qui dirigent et ceux qui contrôlent
- ☐ Bilan après 12 et après 24 mois
`
