import { Liquid } from 'liquidjs'
import { plainText } from './plain-text.ts'

/** Templates come from memory alone; a name that is not in the facts, or an unknown filter, is an error. */
const liquid = new Liquid({
  strictVariables: true,
  strictFilters: true,
  ownPropertyOnly: true,
  outputEscape: plainText,
  templates: {},
})

/**
 * Markdown with every value escaped as plain text.
 * @throws the template engine's error, with its place, where a template asks for what the facts do not have
 */
export function fillTemplate(text: string, facts: object): string {
  return withoutGaps(liquid.parseAndRenderSync(text, facts))
}

/** What a tag leaves behind where it printed nothing: blank ends of lines, and more than one empty line. */
const withoutGaps = (markdown: string): string =>
  `${markdown
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`
