import { analyse } from 'scslre'
import { parseSync } from 'vite'

/** A regular expression as it stands in a script. */
export interface Pattern {
  readonly source: string
  readonly flags: string
}

/** The regular expressions that are written out in a script. */
export function patternsIn(name: string, script: string): Pattern[] {
  const found: Pattern[] = []
  const walk = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return
    if ('regex' in node) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string }
      found.push({ source: pattern, flags })
    } else for (const part of Object.values(node)) walk(part)
  }
  walk(parseSync(name, script).program)
  return found
}

/** The regular expressions that are put together while something runs. */
export async function patternsMadeBy(run: () => Promise<unknown>): Promise<Pattern[]> {
  const made: Pattern[] = []
  const noted = (pattern: RegExp): RegExp => {
    made.push({ source: pattern.source, flags: pattern.flags })
    return pattern
  }
  const real = globalThis.RegExp
  globalThis.RegExp = new Proxy(real, {
    construct: (target, args, self) => noted(Reflect.construct(target, args, self)),
    apply: (target, self, args) => noted(Reflect.apply(target, self, args)),
  })
  try {
    await run()
  } finally {
    globalThis.RegExp = real
  }
  return made
}

/**
 * Whether some text makes a search take more than a time that grows with the text's length: exponential and
 * polynomial backtracking, and a search that begins anew at every place of a long run (scslre's three kinds).
 */
export const mayHang = ({ source, flags }: Pattern): boolean => analyse({ source, flags }).reports.length > 0
