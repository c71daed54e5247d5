import { describe, expect, it } from 'vitest'
import { workspaceFacts } from '../../../../renderer/screens/start/workspace-facts.ts'
import { createWords } from '../../../../shared/words/words.ts'

const workspace = {
  file: 'w1',
  name: 'Firms',
  folder: 'Documents',
  firms: 12_004,
  asOf: '2025-11-03',
  openedAt: '2025-11-24T09:00:00Z',
}

describe('what is said of a workspace', () => {
  it('is how many firms and of what date', () => {
    expect(workspaceFacts(workspace, createWords('en'))).toBe('12,004 firms · data of Nov 3, 2025')
    expect(workspaceFacts({ ...workspace, firms: 1 }, createWords('es'))).toBe(
      '1 empresa · datos de 3 nov 2025',
    )
  })

  it('is that it is empty before the first import', () => {
    expect(workspaceFacts({ ...workspace, firms: 0, asOf: null }, createWords('en'))).toBe('empty')
  })
})
