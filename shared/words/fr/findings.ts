import type { findings as english } from '../en/findings.ts'
import type { SameShape } from '../same-shape.ts'

export const findings: SameShape<typeof english> = {
  'sales-before-sixty':
    'France : 83 % des cessions de microentreprises et 67 % de celles de petites entreprises ont lieu avant les 60 ans du dirigeant ; l’âge annonce la fermeture plus que la vente.',
  'owners-over-fifty-five':
    'Allemagne : 57 % des propriétaires ont 55 ans ou plus. États-Unis : la moitié des entreprises employeuses ont des propriétaires de 55 ans ou plus.',
  'closures-over-sixty': 'Japon 2024 : dans 87,6 % de 62 695 fermetures, le dirigeant avait 60 ans ou plus.',
  'closures-median-age':
    'Japon 2024 : l’âge médian des dirigeants des entreprises qui ferment était de 74 ans.',
  'half-without-successor': 'Japon 2024 : 52,1 % des entreprises n’ont pas de successeur.',
  'successors-with-age':
    'Japon 2024 : sont sans successeur 71,8 % des dirigeants quinquagénaires et 47,8 % des sexagénaires ; il est donc évalué à part de l’âge.',
  'outreach-from-fifteen': 'Les programmes municipaux s’adressent aux entreprises de 15 ou 20 ans et plus.',
  'closures-at-thirty': 'Japon : les fermetures sont les plus fréquentes entre 30 et 40 ans.',
  'registry-notices': 'Signes que donnent les avis du registre britannique.',
  'buyouts-by-size':
    'Italie : deux tiers des reprises ont jusqu’à 49 salariés, de 27 à 32 en moyenne. Argentine 2025 : 34,7 en moyenne. Transmissions saines en France : 11,5.',
  'profit-floor':
    'Un bénéfice d’environ 50 000 € par an : 700 000 des 3,4 millions d’entreprises familiales l’atteignent.',
  'distress-bounds': 'Les bornes publiées entre difficulté et sûreté.',
  'recovered-by-industry':
    'Argentine 2025 : métal 15,8 %, alimentation 13,8 %, textile 10,1 % et imprimerie 9,8 % de 398 entreprises récupérées. Italie : deux tiers sont de l’industrie.',
  'takeovers-by-industry':
    'Les reprises d’hôtels et de restaurants survivent le moins : 64 % à 3 ans en Aquitaine, contre environ 90 % dans la construction et le transport.',
  'poor-places-served-least': 'Les lieux les plus pauvres sont les moins accompagnés.',
  'buyouts-near-buyouts': 'Les reprises ont lieu près de reprises antérieures.',
  'warning-signs':
    'Signes de la liste d’alerte précoce, et ce que l’on a vu en Argentine d’entreprises vidées et abandonnées.',
  'workforce-halves': 'Vu en Italie : l’effectif diminue de moitié.',
  'weights-compared': 'De comparaisons par paires : leur vecteur propre principal, arrondi.',
  'weights-for-registers':
    'Pour les registres qui ne savent rien au-delà de la succession, de l’effectif et du secteur.',
}
