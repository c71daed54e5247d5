/** How far the score can be trusted, what became of firms, and what stands beside the score. */
export const analysis = {
  'outcome-converted': 'Converted to a cooperative',
  'outcome-sold': 'Sold',
  'outcome-passed-on': 'Passed on in the family',
  'outcome-closed': 'Closed',
  'outcome-still-there': 'Still there, unchanged',
  'hit-about': 'A hit is a firm that was converted, unless you count other outcomes as well.',
  'rank-interval': 'Rank {{rank}}; between {{low}} and {{high}} in 90% of the draws',
  'rank-interval-about':
    '{{draws}} draws of weights around the chosen ones (concentration {{concentration}}) and of what is not known; seed {{seed}}.',
  'rank-interval-weights':
    '{{draws}} draws of weights around the chosen ones (concentration {{concentration}}); seed {{seed}}.',
  'top-share': 'In the top {{top}} in {{share}} of the draws',
  'top-change':
    'If “{{criterion}}” weighed {{to}} instead of {{from}}, {{enters}} would take the place of {{leaves}} in the top {{top}}.',
  'top-change-none': 'No single weight changes who is in the top {{top}}.',
  swap: 'If “{{criterion}}” weighed {{to}} instead of {{from}}, {{below}} would pass {{above}}.',
  'outcomes-rest-on': 'Rests on {{cases}} firms with a known outcome, {{hits}} of them hits.',
  'lift-too-few': 'Fewer than ten firms, or no hit among them: too few to say.',
  'auc-about':
    'How often a hit stood above a miss: {{auc}}; 95% interval {{low}} to {{high}}. Chance alone gives 0.5.',
  'learn-too-few':
    'There are {{hits}} hits and {{misses}} misses. Weights are proposed from {{needed}} of each.',
  'learn-about':
    'What a logistic regression makes of {{hits}} hits and {{misses}} misses. A proposal, no proof.',
  'learn-against': 'More of “{{criterion}}” went with fewer hits.',
  'agreement-about':
    'You and the model agree on {{observed}} of {{cases}} firms; by chance it would be {{expected}} (kappa {{kappa}}).',
  'judges-apart': 'On average {{share}} of the weight would have to move for one person to agree with all.',
  'judges-pair': 'You differ most over “{{a}}” and “{{b}}”: from {{lowest}} to {{highest}}.',
  'opinion-topsis': 'Closeness to the best (TOPSIS)',
  'opinion-topsis-about': 'Depends on which other firms are in the file; for comparison only.',
  'opinion-weighted-product': 'Weighted product',
  'opinion-weighted-product-about':
    'A weakness is not made good by a strength elsewhere; for comparison only.',
  'method-centroid': 'From an order, steep (centroid)',
  'method-rank-sum': 'From an order, gentle (rank sum)',
  'method-equal': 'All equal',
  'net-jobs': '{{net}} net jobs: {{converted}} with the conversion, {{reference}} if nobody acts',
  'portfolio-impossible': 'Only {{most}} firms in poor places fit into these days.',
  'trade-hint':
    '{{supplier}} may supply {{buyer}}: division {{from}} often sells to {{to}} (expert judgement).',
  'right-pre-emption': 'Pre-emption by the workers',
  'right-continuation': 'Continuation by the workers’ cooperative',
  'right-notice-of-sale': 'Notice to the workers before a sale',
  'deadline-passed': 'Passed {{days}} days ago',
  'deadline-today': 'Ends today',
  'deadline-close': '{{days}} days left',
  'deadline-open': '{{days}} days left',
  'other-lens': 'it is a model of the lens “{{lens}}”',
  'refused-outcome': '“{{value}}” is no outcome; write converted, sold, passed-on, closed or still-there',
}
