/** For each indicator the question that would settle it, and (`-where`) who or what can answer it. */
export const questions = {
  'owner-age': 'How old is the owner or lead director?',
  'owner-age-where':
    'Register of directors or of beneficial owners, which often gives a year of birth; or ask.',
  'no-successor': 'Is there someone to take over: family, partner, manager?',
  'no-successor-where':
    'The owner’s accountant or chamber adviser knows; on the board, look for a second generation.',
  'firm-age': 'Since when does the firm exist, and since when under this owner?',
  'firm-age-where':
    'Date of registration, first appointment in the register of directors, the firm’s own website.',
  governance: 'Who directs the firm, since when, and has anyone left without being replaced?',
  'governance-where':
    'Extract of the register of directors, official gazette, date of the last accounts filed.',
  employees: 'How many people work there?',
  'employees-where': 'Annual accounts, social security statistics, the firm’s website, or a visit.',
  profit:
    'Did profit cover a usual local wage for the owner and a return on capital in two of the last three years?',
  'profit-where': 'Annual accounts of the last three years, from the register or the owner’s accountant.',
  equity: 'How much of the balance sheet is equity?',
  'equity-where': 'Last balance sheet filed: equity divided by total assets.',
  'z-score': 'What is the firm’s Altman Z′ or Z″?',
  'z-score-where': 'Computed from the last accounts filed; commercial databases state it.',
  trend: 'Are staff or turnover growing or shrinking?',
  'trend-where': 'Compare the last two annual accounts, or two extracts of this register.',
  nace: 'What does the firm do?',
  'nace-where': 'Activity code in the business or statistical register; the firm’s website.',
  deprivation: 'How deprived is the place?',
  'deprivation-where': 'The national or regional index of deprivation, by municipality or district.',
  'job-share': 'What share of the place’s jobs is in this firm?',
  'job-share-where': 'Employment by municipality from the statistical office, beside the firm’s headcount.',
  'last-provider': 'Is it the last to offer its service here?',
  'last-provider-where': 'The town hall, the local chamber, or the next nearest competitor on the map.',
  'support-nearby': 'Is there support for cooperatives within 50 km?',
  'support-nearby-where': 'Directories of the cooperative federation and of development agencies.',
  urgency: 'Are there signs that the firm may close?',
  'urgency-where': 'Insolvency register, official gazette, the union, the workers.',
  core: 'Are plant, orders, skilled people, suppliers and site still there?',
  'core-where': 'A visit with workers who know the production; two calls to clients and suppliers.',
  'committed-workers': 'How many workers would take part in a takeover?',
  'committed-workers-where': 'A meeting of the workers, with a signed list.',
  'legal-route': 'Does the law open a way for the workers, and until when?',
  'legal-route-where': 'The court file and the administrator; a lawyer of the federation.',
}
