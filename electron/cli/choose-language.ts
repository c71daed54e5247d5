import { languageOf } from '../../shared/words/language-of.ts'
import { isLanguage, type Language } from '../../shared/words/words.ts'

/**
 * `--lang`, else the system's language, else English. Read before the options are: their help is in it. A language
 * that is none is refused later, with the options.
 */
export function chooseLanguage(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const asked = askedFor(argv)
  if (asked !== null) return isLanguage(asked) ? asked : 'en'
  return languageOf(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '')
}

function askedFor(argv: readonly string[]): string | null {
  const place = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  if (place === -1) return null
  return argv[place]?.split('=')[1] ?? argv[place + 1] ?? null
}
