import { posix } from 'node:path'
import { parseSync, Visitor } from 'vite'
import { lineAt, type SourceFile } from './source-tree.ts'

/** One thing a script asks for: by `import`, `export … from`, `import()`, `require()` or a worker's `new URL()`. */
export interface Import {
  readonly specifier: string
  readonly typeOnly: boolean
  readonly line: number
}

/** Parsed, not searched for: words in comments, strings and page texts are no imports. */
export function importsOf(file: SourceFile): readonly Import[] {
  const { program, module } = parseSync(file.path, file.text)
  const found: Import[] = []
  const add = (specifier: string, start: number, typeOnly = false) =>
    found.push({ specifier, typeOnly, line: lineAt(file.text, start) })

  for (const { moduleRequest, entries, start } of module.staticImports) {
    const typeOnly = entries.length > 0 && entries.every((entry) => entry.isType)
    add(moduleRequest.value, start, typeOnly)
  }
  for (const { entries, start } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) {
      if (moduleRequest) add(moduleRequest.value, start, isType)
    }
  }
  new Visitor({
    ImportExpression: ({ source, start }) => {
      if (isText(source)) add(source.value, start)
    },
    TSImportType: ({ source, start }) => add(source.value, start, true),
    CallExpression: ({ callee, arguments: [first], start }) => {
      if (callee.type === 'Identifier' && callee.name === 'require' && isText(first)) add(first.value, start)
    },
    NewExpression: ({ callee, arguments: [first], start }) => {
      const isUrl = callee.type === 'Identifier' && callee.name === 'URL'
      if (isUrl && isText(first) && /^\..*\.[jt]sx?$/.test(first.value)) add(first.value, start)
    },
  }).visit(program)
  return found
}

/** The path from the root that a relative specifier leads to; null for a package or a Node module. */
export function targetOf(importer: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null
  return posix.join(posix.dirname(importer), specifier.replace(/\?.*$/, ''))
}

/** `@scope/name/part` → `@scope/name`. */
export function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}

function isText(node: unknown): node is { readonly value: string } {
  return typeof node === 'object' && node !== null && 'value' in node && typeof node.value === 'string'
}
