/** What others found that bears on a figure of a model, shown with its source. */
export const findings = {
  'sales-before-sixty':
    'France: 83% of the sales of micro and 67% of those of small firms come before the owner is 60; age foretells closing rather than selling.',
  'owners-over-fifty-five':
    'Germany: 57% of owners are 55 or older. United States: half of the employer firms have owners of 55 or more.',
  'closures-over-sixty': 'Japan 2024: in 87.6% of 62,695 closures the head was 60 or older.',
  'closures-median-age': 'Japan 2024: the median age of the heads of closing firms was 74.',
  'half-without-successor': 'Japan 2024: 52.1% of firms have no successor.',
  'successors-with-age':
    'Japan 2024: 71.8% of heads in their fifties have no successor, 47.8% of those in their sixties; it is therefore scored apart from age.',
  'outreach-from-fifteen': 'City programmes turn to firms that are 15 or 20 years old and more.',
  'closures-at-thirty': 'Japan: closures are most frequent at 30 to 40 years.',
  'registry-notices': 'Signs that the notices of the British register give.',
  'buyouts-by-size':
    'Italy: two thirds of buyouts have up to 49 staff, 27 to 32 on average. Argentina 2025: 34.7 on average. Sound transfers in France: 11.5.',
  'profit-floor': 'A profit of about €50,000 a year: 700,000 of 3.4 million family firms reach it.',
  'distress-bounds': 'The published bounds between distress and safety.',
  'recovered-by-industry':
    'Argentina 2025: metal 15.8%, food 13.8%, textiles 10.1% and printing 9.8% of 398 recovered firms. Italy: two thirds are industry.',
  'takeovers-by-industry':
    'Takeovers of hotels and restaurants survive worst: 64% after 3 years in Aquitaine, against some 90% in construction and transport.',
  'poor-places-served-least': 'The poorest places are served least.',
  'buyouts-near-buyouts': 'Buyouts are found near earlier ones.',
  'warning-signs':
    'Signs of the early-warning checklist, and what was seen in Argentina of firms emptied and abandoned.',
  'workforce-halves': 'Seen in Italy: the workforce halves.',
  'weights-compared': 'From comparisons in pairs: their principal eigenvector, rounded.',
  'weights-for-registers': 'For registers that know nothing beyond succession, workforce and sector.',
}
