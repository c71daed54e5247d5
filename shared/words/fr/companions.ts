import type { companions as english } from '../en/companions.ts'
import type { SameShape } from '../same-shape.ts'

export const companions: SameShape<typeof english> = {
  main: 'entreprises',
  owners: 'propriétaires',
  officers: 'dirigeants',
  members: 'associés',
  establishments: 'établissements',
  accounts: 'comptes',
  insolvency: 'procédures d’insolvabilité',
  codes: 'table de codes',
  role: 'Contient',
  title: 'Ce registre a d’autres fichiers',
  text: 'Ajoutez-les ici, dans n’importe quel ordre, ou lors d’un import suivant : ils sont rattachés aux entreprises par l’identifiant au registre.',
  'adds-owners': 'Propriétaires : leur âge, leur nombre et depuis quand ils le sont',
  'adds-officers':
    'Dirigeants : qui dirige l’entreprise, depuis quand, et si quelqu’un de plus jeune est à ses côtés',
  'adds-members': 'Associés : les parts, et donc le propriétaire principal',
  'adds-establishments': 'Établissements : sites, lieu, activité et effectif',
  'adds-accounts': 'Comptes : effectif et son évolution',
  'adds-insolvency': 'Procédures d’insolvabilité : qui est en difficulté',
  'adds-codes': 'Tables de codes : lieux et formes juridiques en toutes lettres au lieu de numéros',
  alone: 'Les entreprises ne sont pas dans ces fichiers',
  'alone-text':
    'Ces fichiers parlent d’entreprises du registre {{register}}. Ils sont rattachés à celles que l’espace de travail en a déjà ; s’il n’en a aucune, ajoutez ici le fichier principal du registre, ou importez-le plus tard.',
  'without-names': 'Omettre les noms des personnes',
  'without-names-help':
    'Âges, dates et nombre de propriétaires restent ; la note n’a pas besoin des noms. Conservé avec l’import.',
  'to-dry-run': 'Essayer',
}
