import type { watch as english } from '../en/watch.ts'
import type { SameShape } from '../same-shape.ts'

export const watch: SameShape<typeof english> = {
  'what-changed': 'Ce qui a changé',
  since: 'Depuis',
  before: 'l’extrait d’avant le plus récent',
  import: '{{source}}, données du {{date}}',
  'nothing-why': 'Ce qui a changé apparaît ici dès qu’un deuxième extrait du même registre a été importé.',
  'about-distressed':
    'Insolvabilité, liquidation ou avis de radiation qui n’y était pas avant. Les jours comptent.',
  'about-window':
    'Le propriétaire a désormais 70 ans ou plus, ou 65 ans ou plus sans plan de succession connu, ce qui n’était pas le cas avant, ou l’entreprise est nouvelle.',
  'about-qualifying':
    'Un motif d’exclusion est tombé, un seuil a été franchi, ou l’entreprise est nouvelle. Le modèle d’aujourd’hui est appliqué aux deux extraits.',
  'about-new': 'Entreprises que l’extrait précédent n’avait pas.',
  'about-changed': 'Entreprises dont le registre dit maintenant autre chose.',
  'about-gone':
    'Entreprises que l’extrait plus récent n’a plus. Ce qui a été écrit à leur sujet est conservé.',
  'from-to': '{{name}} : {{from}} → {{to}}',
  moved: '{{from}} → {{to}}',
  stands: 'catégorie {{tier}}, {{score}} points, rang {{rank}}',
  'was-aside': 'mise à part',
  'status-none': 'aucun avis',
  proposals: 'Événements qui concernent peut-être une entreprise',
  'proposals-what':
    'Les listes de fermetures, de licenciements et d’insolvabilités portent rarement des identifiants de registre. Là où le nom et le lieu se ressemblent seulement, rien ne compte tant que personne n’a dit de quelle entreprise il s’agit.',
  'read-list': 'Lire une liste d’événements',
  'it-is': 'C’est {{name}}, {{place}} (ressemblance : {{percent}})',
  'none-of-them': 'Aucune d’elles',
  'at-line': '{{file}}, ligne {{line}}',
  'listed-title': 'Dit par des listes de difficultés',
  'listed-counts':
    'Les licenciements comptent comme signe de difficulté dans l’optique de reprise ; les fermetures et les insolvabilités, comme situation de l’entreprise.',
  'listed-jobs': 'emplois : {{n}}',
  duplicates: 'Entreprises qui n’en sont peut-être qu’une',
  'duplicates-what': 'Rien n’est jamais fusionné. Comparez les deux et corrigez le registre, ou laissez-les.',
  'look-for-duplicates': 'Les chercher',
  'why-same-id': 'le même identifiant dans deux sources',
  'why-same-name': 'le même nom dans un même lieu',
  'why-similar-name': 'noms ressemblants ({{percent}}) dans un même lieu',
}
