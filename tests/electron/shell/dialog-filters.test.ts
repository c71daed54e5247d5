import { describe, expect, it } from 'vitest'
import { openFilters, saveFilters } from '../../../electron/shell/dialog-filters.ts'
import { openedWith } from '../../../electron/shell/opened-with.ts'
import { createWords } from '../../../shared/words/words.ts'

describe('file dialogs', () => {
  it('offer the files that fit first, and every other', () => {
    expect(openFilters('registry', createWords('en'))).toEqual([
      { name: 'Registry tables', extensions: ['csv', 'tsv', 'txt', 'json', 'gz', 'zip'] },
      { name: 'All files', extensions: ['*'] },
    ])
  })

  it('save with the ending of the suggested name', () => {
    expect(saveFilters({ suggestedName: 'list.csv', purpose: 'table' })).toEqual([
      { name: 'CSV', extensions: ['csv'] },
    ])
    expect(saveFilters({ suggestedName: 'list', purpose: 'table' })).toEqual([])
  })
})

describe('openedWith', () => {
  it('finds the workspace that a double click hands over', () => {
    expect(openedWith(['relevo', '--lang=es', 'Ribera.relevo'], '/home/ana')).toMatch(/ana.Ribera\.relevo$/)
  })

  it('finds none among switches and other files', () => {
    expect(openedWith(['/opt/x.relevo', '.', '--open=a.relevo', 'list.csv'], '/home/ana')).toBeNull()
  })
})
