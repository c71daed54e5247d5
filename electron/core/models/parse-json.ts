import { type ParseError, parse } from 'jsonc-parser'
import { InputFault } from '../../../shared/scoring/input-fault.ts'

const LONGEST_FOUND = 20

/** JSON that a person wrote. Throws InputFault, which names line and column (from 1) of the first thing that is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw faultIn(text)
  }
}

/** JSON.parse tells the place only sometimes, and in English. */
function faultIn(text: string): InputFault {
  const errors: ParseError[] = []
  parse(text, errors, { disallowComments: true })
  const { offset, length } = errors[0] ?? { offset: text.length, length: 0 }
  const before = text.slice(0, offset).split(/\r\n|\r|\n/)
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  const found = text.slice(offset, offset + Math.max(1, length)).trim()
  if (found === '') return new InputFault('json-unfinished', place)
  return new InputFault('not-json', { ...place, found: found.slice(0, LONGEST_FOUND) })
}
