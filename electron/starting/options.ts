import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { languageOf } from '../../shared/words/language-of.ts'
import type { Language } from '../../shared/words/words.ts'

export interface StartOptions {
  /** A browser, though a window could be opened. */
  readonly browser: boolean
  /** 0: the system chooses a free one. */
  readonly port: number
  /** Null: the person's documents. */
  readonly folder: string | null
  readonly language: Language
}

export type Misuse =
  | { readonly word: 'door.option-unknown'; readonly values: { readonly option: string } }
  | { readonly word: 'door.port-not-valid'; readonly values: { readonly port: string } }

/**
 * Reads `--browser --port N --folder F --lang L`.
 * @param locale the system's, such as "es-ES"; languages without a catalogue fall back to English
 */
export function readStartOptions(args: readonly string[], locale: string): StartOptions | Misuse {
  const given = parse(args)
  if (given === null) return { word: 'door.option-unknown', values: { option: args.join(' ') } }
  const port = given.port === undefined ? 0 : Number(given.port)
  if (given.port !== undefined && !(Number.isInteger(port) && port >= 1 && port <= 65_535))
    return { word: 'door.port-not-valid', values: { port: given.port } }
  return {
    browser: given.browser ?? false,
    port,
    folder: given.folder === undefined ? null : resolve(given.folder),
    language: languageOf(given.lang ?? locale),
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        browser: { type: 'boolean' },
        port: { type: 'string' },
        folder: { type: 'string' },
        lang: { type: 'string' },
      },
    }).values
  } catch {
    return null
  }
}
