import { parseSync, Visitor } from 'vite'
import { isScript, lineAt, type SourceFile, type SourceTree } from './source-tree.ts'

interface Mark {
  readonly pattern: RegExp
  readonly says: string
}

/** Patterns are written so that they do not match this file itself. */
const IN_ANY_TEXT: readonly Mark[] = [
  { pattern: /(?<![\w.~-])\/(?:work|farm)\/\w/, says: 'a path of one machine' },
  { pattern: /\/tmp\/bash_job[s]/, says: 'a path of one machine' },
  {
    pattern: /https?:\/\/(?:registry\.|npm\.|[\w.-]+\.(?:internal|corp|lan)\b)/,
    says: 'the address of a package registry or an inner network',
  },
  {
    pattern: /https?:\/\/(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d/,
    says: 'the address of an inner network',
  },
]

const IN_COMMENTS: readonly Mark[] = [
  { pattern: /@ts-(?:ignore|nocheck)/, says: 'switches the types off' },
  { pattern: /biome-ignore-(?:all|start)/, says: 'switches the rules off for more than one line' },
  { pattern: /\b(?:TODO|FIXME|XXX)\b/, says: 'is a promise instead of the thing' },
]

const RUNNERS = ['it', 'test', 'describe', 'suite', 'bench']
const SWITCHES = ['skip', 'only', 'todo', 'fails', 'skipIf', 'runIf']
/** Where no browser is installed the browser tests say so and stand aside. */
const MAY_STAND_ASIDE = /^tests\/e2e\//

/** Traces of one machine or network in any file, with file and line. */
export function machineTraces(tree: SourceTree): readonly string[] {
  return tree.flatMap((file) =>
    IN_ANY_TEXT.flatMap(({ pattern, says }) => {
      const at = file.text.search(pattern)
      return at < 0 ? [] : [`${file.path}:${lineAt(file.text, at)} holds ${says}.`]
    }),
  )
}

export function badComments(tree: SourceTree): readonly string[] {
  return tree
    .filter(isScript)
    .flatMap((file) =>
      parseSync(file.path, file.text).comments.flatMap((comment) =>
        IN_COMMENTS.filter(({ pattern }) => pattern.test(comment.value)).map(
          ({ says }) =>
            `${file.path}:${lineAt(file.text, comment.start)} ${says}: “${comment.value.trim()}”.`,
        ),
      ),
    )
}

/** Tests that are switched off, or switch all others off. */
export function sleepingTests(tree: SourceTree): readonly string[] {
  return tree.filter((file) => file.path.startsWith('tests/') && isScript(file)).flatMap(sleepingTestsOf)
}

function sleepingTestsOf(file: SourceFile): readonly string[] {
  const found: string[] = []
  new Visitor({
    MemberExpression: ({ object, property, start }) => {
      if (object.type !== 'Identifier' || property.type !== 'Identifier') return
      const sleeps = RUNNERS.includes(object.name) && SWITCHES.includes(property.name)
      if (!sleeps || (MAY_STAND_ASIDE.test(file.path) && property.name === 'skipIf')) return
      found.push(
        `${file.path}:${lineAt(file.text, start)} ${object.name}.${property.name} switches tests off.`,
      )
    },
  }).visit(parseSync(file.path, file.text).program)
  return found
}
