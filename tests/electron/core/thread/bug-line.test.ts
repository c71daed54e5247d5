import { describe, expect, it } from 'vitest'
import { bugLine } from '../../../../electron/core/thread/bug-line.ts'

describe('bugLine', () => {
  it('names the error and the places in the program, without its message and without folders', () => {
    const error = new TypeError('cannot read Ana Ruiz Ortega of line 3')
    error.stack = [
      'TypeError: cannot read Ana Ruiz Ortega of line 3',
      '    at readRow (/home/ana/relevo/out/electron/main.js:10:5)',
      '    at file:///home/ana/relevo/out/electron/core-thread.js:7:1',
      '    at node:internal/main:1:1',
    ].join('\n')
    expect(bugLine(error)).toBe('TypeError < main.js:10:5 < core-thread.js:7:1 < main:1:1')
  })

  it('keeps a code, which quotes nobody', () => {
    const error = Object.assign(new Error('Ana'), { code: 'SQLITE_FULL', stack: '' })
    expect(bugLine(error)).toBe('Error SQLITE_FULL')
  })
})
