import type { FoundPerson } from '../../../shared/contract/privacy.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { Command, Outcome } from '../command.ts'
import { clean } from '../layout/clean.ts'
import { workspaceOf } from '../required.ts'
import type { Core } from '../terminal.ts'

/** What is kept of a person: printed, handed out as JSON or as a page (`--out`), or erased. */
export const person: Command = {
  name: 'person',
  arguments: '<name>',
  summary: 'care.person-command',
  options: ['out', 'erase'],
  run: ({ terminal: { inWorkspace, words }, args: [name = ''], options }) =>
    inWorkspace(workspaceOf(options, words), async (core) => {
      const { out, erase } = options
      if (out !== undefined) {
        const format = out.endsWith('.json') ? 'json' : 'html'
        await core.call('person.export', { name, format, file: out })
      }
      if (erase) return erased(core, name, words)
      const places = await core.call('person.find', { name })
      return { json: places, text: () => placesText(places, words) }
    }),
}

async function erased(core: Core, name: string, words: Words): Promise<Outcome> {
  const answer = await core.call('person.erase', { name })
  const { rows, copiesRemoved, firmsNamed } = answer
  const text = words.say('care.erased', { rows: words.number(rows), copies: words.number(copiesRemoved) })
  const firms = words.say('care.erased-firms', { firms: firmsNamed.join(', ') })
  return { json: answer, text: () => (firmsNamed.length === 0 ? text : `${text}\n${firms}`) }
}

const placesText = (places: readonly FoundPerson[], words: Words): string =>
  [
    words.say('care.found', { number: words.number(places.length) }),
    ...places.map(({ table, column, firm, text }) => clean(`${table}.${column} ${firm ?? ''}: ${text}`)),
  ].join('\n')
