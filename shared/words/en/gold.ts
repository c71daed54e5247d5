/** Firms that an analyst sorts without seeing their scores. */
export const gold = {
  lead: 'How far does the model think as you do? {{firms}} firms are drawn from the whole range of the list; you sort them without seeing their scores; then both are compared.',
  draw: 'Draw the firms',
  'draw-again': 'Draw other firms',
  'draw-confirm': 'Draw others, lose {{n}} labels',
  'draw-why_one':
    'Other firms are drawn (seed {{seed}}). The {{n}} label given so far goes and cannot be brought back.',
  'draw-why_other':
    'Other firms are drawn (seed {{seed}}). The {{n}} labels given so far go and cannot be brought back.',
  drawn: 'Drawn {{date}}, one from each stretch of the list; seed {{seed}}.',
  gone_one: '{{n}} firm of the set is no longer in the data.',
  gone_other: '{{n}} firms of the set are no longer in the data.',
  labelled: '{{n}} of {{of}} firms are labelled.',
  question: 'The firm to be sorted',
  'firm-of': 'Firm {{n}} of {{of}}',
  asked: 'Would you take this firm on?',
  suitable: 'Suitable',
  unsure: 'Not sure',
  unsuitable: 'Not suitable',
  firms: 'All firms of the set',
  blind: 'Who sees the agreement before all are labelled may label by it.',
  show: 'Show the agreement all the same',
  agreement: 'Agreement with the model',
  none: 'Nothing is labelled yet.',
  'kappa-interval':
    '95% interval of kappa: {{low}} to {{high}}; with “not sure” counting as near to either, kappa is {{weighted}}. 1 is full agreement, 0 as by chance.',
  auc: 'In {{auc}} of the pairs the firm you called suitable scores above the one you did not (95% interval {{low}} to {{high}}; {{suitable}} against {{unsuitable}} firms). Chance alone gives half.',
  'auc-none': 'Without a suitable and an unsuitable firm the scores cannot be held against your labels.',
  gated_one: '{{n}} labelled firm is kept out of the list today and does not count.',
  gated_other: '{{n}} labelled firms are kept out of the list today and do not count.',
  how: 'Tiers A and B count as suitable, “?” as not sure, C as not suitable. Thirty firms give a rough figure, no more.',
}
