/** Files of a register besides the one with the firms: what they are, and what they would add. */
export const companions = {
  main: 'firms',
  owners: 'owners',
  officers: 'officers',
  members: 'members',
  establishments: 'establishments',
  accounts: 'accounts',
  insolvency: 'insolvency cases',
  codes: 'code table',
  role: 'Holds',
  title: 'This register has more files',
  text: 'Add them here, in any order, or in a later import: they are joined to the firms by registry id.',
  'adds-owners': 'Owners: ages, number and tenure of the owners',
  'adds-officers': 'Officers: who leads the firm, since when, and whether anybody younger stands beside',
  'adds-members': 'Members: shares, and so the principal owner',
  'adds-establishments': 'Establishments: sites, place, activity and staff',
  'adds-accounts': 'Accounts: staff and its trend',
  'adds-insolvency': 'Insolvency cases: who is in distress',
  'adds-codes': 'Code tables: places and legal forms in words instead of numbers',
  alone: 'The firms are not among these files',
  'alone-text':
    'These files speak of firms of {{register}}. They are joined to the firms that the workspace already has from it; where it has none, add the register’s main file here, or import it later.',
  'without-names': 'Leave out names of people',
  'without-names-help':
    'Ages, dates and the number of owners stay; the score does not need names. Kept with the import.',
  'to-dry-run': 'Try it out',
}
