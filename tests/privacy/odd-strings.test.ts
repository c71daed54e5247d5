import { describe, expect, it } from 'vitest'
import { tempFolder } from '../electron/core/temp-folder.ts'
import { throughExits } from './through-exits.ts'

const FORMULAS = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '\0=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
  '=HYPERLINK("x","y")',
  '=cmd|/c calc!A1',
  ' =1+1',
  "'=1+1",
  '-5 employees',
]
const ODD = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '[click](javascript:alert(1))',
  '{{ firm.name }}',
  '{% raw %}',
  '__proto__',
  'constructor',
  "'; DROP TABLE firm; --",
  '%s%n',
  '../../etc/passwd',
  '\u202Etxt.exe',
  '𝒜 ❤ ‮',
  '&lt;b&gt;',
  '<!--',
  ']]>',
  '`x`',
  '# title',
  '---',
  '| a | b |',
  '\uFEFFx',
  'ﷺ',
  'none\uFFFEin XML',
  'A\u0300\u0301\u0302',
]

describe('strings that are meant to do harm', () => {
  it('are no formulas, no tags and no trouble in any way out', async () => {
    const { tried, findings } = await throughExits(tempFolder(), [...FORMULAS, ...ODD])
    expect(findings).toEqual([])
    expect(tried).toBe((FORMULAS.length + ODD.length) * 13)
  }, 120_000)
})
