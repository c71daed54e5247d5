import { expect, test } from 'vitest'
import { table } from '../../../electron/cli/layout/table.ts'

test('columns line up whatever the script, and lines end without blanks', () => {
  const text = table(
    [{ title: 'Name', most: 8 }, { title: 'Staff', align: 'right' }, { title: 'Notice' }],
    [
      ['Zanón', '24', ''],
      ['Zano\u0301n', '7', 'x'],
      ['山田製作所', '130', ''],
      ['Konstruktion', '1', ''],
    ],
  )
  expect(text.split('\n')).toEqual([
    'Name      Staff  Notice',
    '────────  ─────  ──────',
    'Zanón        24',
    'Zano\u0301n         7  x',
    '山田製…     130',
    'Konstru…      1',
  ])
})

test('a cell cannot move the cursor or turn the reading direction', () => {
  const text = table([{ title: 'Name' }], [['a\u001b[2Jb\nc\u202ed']])
  expect(text.split('\n').at(-1)).toBe('a [2Jb c d')
})
