/** The manual and the glossary. A line break begins a new paragraph. */
export const manual = {
  search: 'Search the manual',
  found: 'Topics: {{topics}}. Terms: {{terms}}.',
  glossary: 'Glossary',
  'show-all': 'Show all of it',

  import: 'Bring a register in',
  'import-text':
    'Choose one or several CSV files. Relevo recognises known registers by their headers and proposes a mapping for any other. Look at the reading first (encoding, separators, dates), then at the mapping, then try it out.\nNothing is written before you keep it. Every row read is kept, flagged or refused, and the refused ones can be saved with their reasons. An import can be undone on the first screen.',
  list: 'Read the list',
  'list-text':
    'Candidates are ranked by their score. Press a column’s head to sort by it, with Shift to sort by several. The bars on the left show how firms are spread: a bar pressed is a filter, a second one makes a span.\nArrow keys go from row to row, Space picks, Enter opens. A list with its filters, weights, order and columns can be saved under a name, printed whole and exported.',
  aside: 'Why a firm is not in the list',
  'aside-text':
    'Firms that cannot become a worker cooperative are set aside before any score: cooperatives, public bodies, branches, firms without employees and others. “Why?” above the list names each of them with its reason. On the firm’s page a gate can be overruled, with a reason that is kept.',
  score: 'What a score says',
  'score-text':
    'The score is a reading order, not a forecast. Each criterion gives a value between 0 and 1 by fixed rules; times its weight it gives points, and the points sum to the score of 0 to 100. A firm’s score does not depend on which other firms are in the file.\nThe firm’s page shows every step from the register’s figure to the points.',
  unknown: 'What is not in the register',
  'unknown-text':
    'Unknown is never zero. A cautious assumption stands in, drawn hatched; the line below the bar runs from the lowest to the highest score that the unknown could make it; the dots tell how much is known. The next best question is the unknown that would tell most.',
  tiers: 'Tiers A, B, C and ?',
  'tiers-text':
    'A and B are worth a talk now, C later. The question mark says that too little is known to tell. An old owner alone makes no A: another sign has to come with it.',
  weights: 'Change the weights',
  'weights-text':
    'Open Weights above the list and move a slider: the list follows. The weights stand in the address and in every export. The Model screen goes further: curves, comparisons of two criteria at a time, how stable the ranks are, and what changes before it is kept.',
  firm: 'The page of a firm',
  'firm-text':
    'Facts with their source, the working of the score, and what to do next. Values can be corrected with a reason; later extracts never overwrite what you typed. The keys [ and ] lead to the previous and the next firm of the list.',
  deciding: 'Decide, and be contested',
  'deciding-text':
    'A score decides nothing. On a firm’s page a person decides (take it on, look again later, do not take it on) and writes why; the score, rank and model of that day stay beside it. European law (GDPR, article 22) and others give everybody a right not to be subject to what a program alone decided, so a list is exported as a proposal, and as decided only where of every firm in it somebody has decided.\nWhoever it is about may say that the score is wrong: “Contest the score” takes it down and marks the firm in the list, on its page and in the explanation of its score. Correct what was wrong, then settle: the firm is scored anew, and both scores are kept.',
  recovery: 'The recovery lens',
  'recovery-text':
    'The other lens looks at firms in distress that their workers may take over. It has its own gates, weights and clock, and one colour of its own so that nobody confuses the lists.',
  changes: 'The next extract',
  'changes-text':
    'Import the next extract into the same series. Changes then shows who is newly in distress, who newly qualifies, who is new, changed or gone. Events that merely resemble a firm by name, and firms that may be one, wait there for your decision.',
  map: 'The map and the territory',
  'map-text':
    'Map counts the candidates of each place. Give it the areas of the places as GeoJSON or TopoJSON with longitude and latitude; statistical offices publish them. Places are joined by code, else by name without accents, and the screen says which found no partner. The table beside the map does everything the map does; choosing a place filters the list.\nA table of places with deprivation (1 = poorest), jobs or any other figure colours the map, and fills the need criterion where the register says nothing. Support points with coordinates do the same: a firm with one within 50 km, as the crow flies, gains. The firm’s page says what was taken from where. Every file can be removed again.',
  outreach: 'Letters and notes',
  'outreach-text':
    'The file note gathers what is known for a first talk. The owner letter never carries a score, an age or a guess about succession. Letters can be turned into other languages on the firm’s page.',
  privacy: 'What stays on this machine',
  'privacy-text':
    'Everything. Relevo makes no network request unless you ask for one. Names and ages of owners are not exported unless you say so. A workspace is one file that can be deleted as a whole.',
  backup: 'Backups',
  'backup-text':
    'Settings writes a copy of the workspace where you want it, and checks whether every firm is as it was written. An exported list is no backup: it cannot be opened again as a workspace.',

  'term-candidate': 'Candidate',
  'means-candidate': 'A firm that passes every gate of the lens and is ranked.',
  'term-criterion': 'Criterion',
  'means-criterion': 'One of the five or six things that the score weighs, such as succession pressure.',
  'term-indicator': 'Indicator',
  'means-indicator': 'A figure from the register by which a criterion is judged, such as the owner’s age.',
  'term-weight': 'Weight',
  'means-weight': 'The share of the score that a criterion can give. All weights make 100%.',
  'term-interval': 'Interval',
  'means-interval': 'From the lowest to the highest score that the unknown could make it.',
  'term-coverage': 'Known, coverage',
  'means-coverage': 'The share of the weights that rests on known values. Below 40% the tier is “?”.',
  'term-prior': 'Assumption',
  'means-prior': 'The value that stands in for what is unknown; always shown as such.',
  'term-tier': 'Tier',
  'means-tier': 'A, B, C or ?: how soon a firm is worth a talk.',
  'term-gate': 'Gate',
  'means-gate': 'A rule that keeps a firm out of the list, with a reason that is shown.',
  'term-referred': 'Referred',
  'means-referred': 'Not ranked in this lens but looked at elsewhere, such as a firm in insolvency.',
  'term-lens': 'Lens',
  'means-lens': 'Succession: sound firms whose owner will leave. Recovery: firms in distress.',
  'term-window': 'Window is closing',
  'means-window': 'The owner is 70 or older, or 65 or older without a successor on record.',
  'term-red-herring': 'Red herring',
  'means-red-herring': 'Only one sign of succession is known; it may mean nothing by itself.',
  'term-decision': 'Decision',
  'means-decision': 'What a person decided of a firm, with the reason. A score is none.',
  'term-contest': 'Contest',
  'means-contest': 'Somebody says that a score is wrong; a person looks again, and both scores are kept.',
  'term-extract': 'Extract',
  'means-extract': 'A register as of one day. Extracts of one series are compared with each other.',
}
