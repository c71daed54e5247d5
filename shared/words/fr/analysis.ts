import type { analysis as english } from '../en/analysis.ts'
import type { SameShape } from '../same-shape.ts'

export const analysis: SameShape<typeof english> = {
  'outcome-converted': 'Transformée en coopérative',
  'outcome-sold': 'Vendue',
  'outcome-passed-on': 'Transmise dans la famille',
  'outcome-closed': 'Fermée',
  'outcome-still-there': 'Toujours là, inchangée',
  'hit-about':
    'Un succès est une entreprise transformée, à moins que vous ne comptiez aussi d’autres issues.',
  'rank-interval': 'Rang {{rank}} ; entre {{low}} et {{high}} dans 90 % des tirages',
  'rank-interval-about':
    '{{draws}} tirages de pondérations autour de celles choisies (concentration {{concentration}}) et de ce qui est inconnu ; graine {{seed}}.',
  'rank-interval-weights':
    '{{draws}} tirages de pondérations autour de celles choisies (concentration {{concentration}}) ; graine {{seed}}.',
  'top-share': 'Parmi les {{top}} premières dans {{share}} des tirages',
  'top-change':
    'Si « {{criterion}} » pesait {{to}} au lieu de {{from}}, {{enters}} prendrait la place de {{leaves}} parmi les {{top}} premières.',
  'top-change-none': 'Aucune pondération ne change à elle seule les {{top}} premières.',
  swap: 'Si « {{criterion}} » pesait {{to}} au lieu de {{from}}, {{below}} passerait devant {{above}}.',
  'outcomes-rest-on': 'Repose sur {{cases}} entreprises dont l’issue est connue, dont {{hits}} succès.',
  'lift-too-few': 'Moins de dix entreprises, ou aucun succès parmi elles : trop peu pour se prononcer.',
  'auc-about':
    'Fréquence à laquelle un succès était classé avant un échec : {{auc}} ; intervalle à 95 % de {{low}} à {{high}}. Le hasard seul donne 0,5.',
  'learn-too-few':
    'Il y a {{hits}} succès et {{misses}} échecs. Des pondérations sont proposées à partir de {{needed}} de chaque.',
  'learn-about':
    'Ce qu’une régression logistique tire de {{hits}} succès et {{misses}} échecs. Une proposition, pas une preuve.',
  'learn-against': 'Plus de « {{criterion}} » allait avec moins de succès.',
  'agreement-about':
    'Vous et le modèle êtes d’accord sur {{observed}} des {{cases}} entreprises ; au hasard ce serait {{expected}} (kappa {{kappa}}).',
  'judges-apart':
    'En moyenne, {{share}} du poids devrait bouger pour qu’une personne soit d’accord avec toutes.',
  'judges-pair': 'Vous divergez le plus sur « {{a}} » et « {{b}} » : de {{lowest}} à {{highest}}.',
  'opinion-topsis': 'Proximité du meilleur (TOPSIS)',
  'opinion-topsis-about': 'Dépend des autres entreprises du fichier ; pour comparaison seulement.',
  'opinion-weighted-product': 'Produit pondéré',
  'opinion-weighted-product-about':
    'Une faiblesse n’est pas rachetée par une force ailleurs ; pour comparaison seulement.',
  'method-centroid': 'D’après un ordre, marqué (centroïde)',
  'method-rank-sum': 'D’après un ordre, doux (somme des rangs)',
  'method-equal': 'Toutes égales',
  'net-jobs': '{{net}} emplois nets : {{converted}} avec la transformation, {{reference}} si personne n’agit',
  'portfolio-impossible': 'Seules {{most}} entreprises de lieux pauvres tiennent dans ces journées.',
  'trade-hint':
    '{{supplier}} pourrait fournir {{buyer}} : la division {{from}} vend souvent à {{to}} (jugement d’expert).',
  'right-pre-emption': 'Préemption par les salariés',
  'right-continuation': 'Poursuite par la coopérative des salariés',
  'right-notice-of-sale': 'Information des salariés avant une vente',
  'deadline-passed': 'Échu depuis {{days}} jours',
  'deadline-today': 'S’achève aujourd’hui',
  'deadline-close': 'Il reste {{days}} jours',
  'deadline-open': 'Il reste {{days}} jours',
  'other-lens': 'c’est un modèle de l’optique « {{lens}} »',
  'refused-outcome':
    '« {{value}} » n’est pas une issue ; écrivez converted, sold, passed-on, closed ou still-there',
}
