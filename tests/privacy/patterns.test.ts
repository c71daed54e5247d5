import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { ACCEPTED } from './accepted-patterns.ts'
import { mayHang, type Pattern, patternsIn, patternsMadeBy } from './patterns.ts'

const OUT = fileURLToPath(new URL('../../out', import.meta.url))
const BUILT = ['electron/*.{js,cjs}', 'renderer/assets/*.js']
const written = ({ source, flags }: Pattern): string => `/${source}/${flags}`

/** Those of a list that may hang, each once. */
const hanging = (patterns: readonly Pattern[]): string[] => [
  ...new Set(patterns.filter(mayHang).map(written)),
]

describe('the regular expressions of the program', () => {
  it('hang on no text, as far as they are written out in what was built', () => {
    const built = BUILT.flatMap((glob) => globSync(glob, { cwd: OUT }))
    const patterns = built.flatMap((name) => patternsIn(name, readFileSync(join(OUT, name), 'utf8')))
    expect(patterns.length).toBeGreaterThan(500)
    expect(hanging(patterns).sort()).toEqual(Object.keys(ACCEPTED).sort())
  })

  it('nor as far as the core puts them together when it starts', async () => {
    const patterns = await patternsMadeBy(() => import('../../electron/core/app.ts'))
    expect(patterns.length).toBeGreaterThan(20)
    expect(hanging(patterns)).toEqual([])
  })

  it('would be found if they did: nested, neighbouring and restarted repeats', () => {
    const script = 'export const all = [/^(?:a+)+$/, /^\\s*\\d?\\s*$/, /x+$/, /^x+$/]'
    expect(hanging(patternsIn('some.js', script))).toEqual(['/^(?:a+)+$/', '/^\\s*\\d?\\s*$/', '/x+$/'])
  })
})
