export const SCREENS = [
  '',
  'import',
  'candidates',
  'map',
  'campaigns',
  'firm',
  'changes',
  'compare',
  'model',
  'manual',
  'settings',
  'care',
] as const
export type Screen = (typeof SCREENS)[number]

/** What opens a dialog, screen by screen; a list is walked from its first firm. */
export const OPENERS: readonly (readonly [Screen, readonly (string | RegExp)[]])[] = [
  ['candidates', ['Columns', 'Print', 'Export', 'Why?', 'Save as a list']],
  ['campaigns', ['New campaign', 'Add the first of the list', 'Add from a list', 'Write letters']],
  [
    'firm',
    [
      /^Preview: File note/,
      'Correct or add a value',
      'Judge a value',
      /^Decide$/,
      'Contest the score',
      'Settle',
    ],
  ],
  [
    'model',
    [
      'What differs',
      'History',
      'Figures and sources',
      'As SQL',
      'Weights from an order',
      'Source of “Sector fit”',
    ],
  ],
  ['care', ['Purge', 'Erase']],
  ['', [/^Undo the import of/]],
]
