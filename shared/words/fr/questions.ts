import type { questions as english } from '../en/questions.ts'
import type { SameShape } from '../same-shape.ts'

export const questions: SameShape<typeof english> = {
  'owner-age': 'Quel âge a le propriétaire ou le dirigeant principal ?',
  'owner-age-where':
    'Registre des dirigeants ou des bénéficiaires effectifs, qui donne souvent une année de naissance ; ou demandez.',
  'no-successor': 'Y a-t-il quelqu’un pour reprendre : famille, associé, cadre ?',
  'no-successor-where':
    'L’expert-comptable ou le conseiller de la chambre le sait ; à la direction, cherchez une seconde génération.',
  'firm-age': 'Depuis quand l’entreprise existe-t-elle, et depuis quand avec ce propriétaire ?',
  'firm-age-where':
    'Date d’immatriculation, première nomination au registre des dirigeants, site de l’entreprise.',
  governance: 'Qui dirige l’entreprise, depuis quand, et quelqu’un est-il parti sans être remplacé ?',
  'governance-where':
    'Extrait du registre des dirigeants, journal officiel, date des derniers comptes déposés.',
  employees: 'Combien de personnes y travaillent ?',
  'employees-where':
    'Comptes annuels, statistiques de sécurité sociale, site de l’entreprise, ou une visite.',
  profit:
    'Le résultat a-t-il couvert un salaire local usuel pour le propriétaire et la rémunération du capital dans deux des trois dernières années ?',
  'profit-where':
    'Comptes des trois dernières années, au registre ou chez l’expert-comptable du propriétaire.',
  equity: 'Quelle part du bilan les fonds propres représentent-ils ?',
  'equity-where': 'Dernier bilan déposé : fonds propres divisés par le total de l’actif.',
  'z-score': 'Quel est le Z′ ou le Z″ d’Altman de l’entreprise ?',
  'z-score-where': 'Calculé à partir des derniers comptes déposés ; les bases commerciales l’indiquent.',
  trend: 'L’effectif ou le chiffre d’affaires croît-il ou baisse-t-il ?',
  'trend-where': 'Comparez les deux derniers comptes annuels, ou deux extraits de ce registre.',
  nace: 'Que fait l’entreprise ?',
  'nace-where':
    'Code d’activité au registre du commerce ou au répertoire statistique ; site de l’entreprise.',
  deprivation: 'À quel point le lieu est-il défavorisé ?',
  'deprivation-where': 'L’indice national ou régional de défavorisation, par commune ou quartier.',
  'job-share': 'Quelle part des emplois du lieu se trouve dans cette entreprise ?',
  'job-share-where':
    'L’emploi par commune selon l’office statistique, rapporté à l’effectif de l’entreprise.',
  'last-provider': 'Est-elle la dernière à offrir son service ici ?',
  'last-provider-where': 'La mairie, la chambre locale, ou le concurrent le plus proche sur la carte.',
  'support-nearby': 'Y a-t-il un appui aux coopératives à moins de 50 km ?',
  'support-nearby-where': 'Annuaires de la fédération des coopératives et des agences de développement.',
  urgency: 'Y a-t-il des signes que l’entreprise pourrait fermer ?',
  'urgency-where': 'Registre des procédures, journal officiel, le syndicat, les salariés.',
  core: 'Outil, commandes, personnes qualifiées, fournisseurs et locaux sont-ils encore là ?',
  'core-where':
    'Une visite avec des salariés qui connaissent la production ; deux appels à des clients et fournisseurs.',
  'committed-workers': 'Combien de salariés participeraient à une reprise ?',
  'committed-workers-where': 'Une réunion des salariés, avec une liste signée.',
  'legal-route': 'La loi ouvre-t-elle une voie aux salariés, et jusqu’à quand ?',
  'legal-route-where': 'Le dossier du tribunal et l’administrateur ; un avocat de la fédération.',
}
