import { isLanguage, type Language } from '../../shared/words/words.ts'

/** Languages that may be asked for; those without a catalogue yet are answered in English, and that is said. */
export const ASKABLE_LANGUAGES = ['en', 'es', 'pt', 'it', 'fr'] as const

export interface ChosenLanguage {
  readonly language: Language
  /** A language that was asked for and has no catalogue yet. */
  readonly missing: string | null
}

/** `--lang`, else the system's language, else English. Read before the options are: their help is in it. */
export function chooseLanguage(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): ChosenLanguage {
  const asked = askedFor(argv)
  if (asked !== null) {
    if (isLanguage(asked)) return { language: asked, missing: null }
    return { language: 'en', missing: ASKABLE_LANGUAGES.find((each) => each === asked) ?? null }
  }
  const system = (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '').slice(0, 2)
  return { language: isLanguage(system) ? system : 'en', missing: null }
}

function askedFor(argv: readonly string[]): string | null {
  const place = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  if (place === -1) return null
  return argv[place]?.split('=')[1] ?? argv[place + 1] ?? null
}
