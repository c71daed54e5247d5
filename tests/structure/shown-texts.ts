import { parseSync, Visitor } from 'vite'
import { lineAt, type SourceFile, type SourceTree } from './source-tree.ts'

/** Attributes that people read or hear. */
const SPOKEN = ['aria-label', 'title', 'placeholder', 'label', 'alt', 'help', 'lead']
const LETTERS = /\p{L}{2,}/u

/** One sentence for each text of a screen that does not come from the catalogues. */
export function textsOutsideWords(tree: SourceTree): readonly string[] {
  return tree.filter(({ path }) => /^renderer\/.+\.tsx$/.test(path)).flatMap(textsOf)
}

function textsOf(file: SourceFile): readonly string[] {
  const found: string[] = []
  const add = (text: string, start: number) => {
    if (LETTERS.test(text))
      found.push(`${file.path}:${lineAt(file.text, start)} shows “${text.trim()}”, which is in no catalogue.`)
  }
  new Visitor({
    JSXText: ({ value, start }) => add(value, start),
    JSXAttribute: ({ name, value, start }) => {
      const isSpoken = name.type === 'JSXIdentifier' && SPOKEN.includes(name.name)
      if (isSpoken && value?.type === 'Literal' && typeof value.value === 'string') add(value.value, start)
    },
  }).visit(parseSync(file.path, file.text).program)
  return found
}
