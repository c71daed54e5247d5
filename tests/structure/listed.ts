import type { Listed, Need } from './lists.ts'

const LANGUAGES = ['en', 'es', 'pt', 'it', 'fr']

/** The folders that grow by one file and one line. */
export const LISTED: readonly Listed[] = [
  {
    folder: 'shared/registry/profiles',
    list: 'shared/registry/profiles/all.ts',
    entryOf: fileBut('all'),
    needs: (profile) => [
      {
        what: 'fixture in fixtures/registries',
        path: new RegExp(`^fixtures/registries/${profile}/.+\\.csv$`),
      },
    ],
  },
  {
    folder: 'shared/criteria',
    list: 'shared/criteria/all.ts',
    entryOf: (path, text) => (/: Reader =/.test(text) ? fileName(path) : null),
    needs: () => [],
  },
  {
    folder: 'shared/outreach/templates',
    list: 'shared/outreach/templates/all.ts',
    entryOf: folderName,
    needs: (template) =>
      LANGUAGES.map((language) => ({
        what: `text in ${language}.ts`,
        path: new RegExp(`^shared/outreach/templates/${template}/${language}\\.ts$`),
      })),
  },
  {
    folder: 'shared/exports',
    list: 'shared/exports/all.ts',
    entryOf: (path) => /^(candidates-[a-z]+)\.ts$/.exec(path)?.[1] ?? null,
    needs: (format) => [
      {
        what: 'test in tests/shared/exports',
        path: new RegExp(`^tests/shared/exports/${format}\\.test\\.ts$`),
      },
    ],
  },
  { folder: 'renderer/screens', list: 'renderer/screens/all.ts', entryOf: folderName, needs: words },
  ...LANGUAGES.map((language) => ({
    folder: `shared/words/${language}`,
    list: `shared/words/${language}/catalogue.ts`,
    entryOf: fileBut('catalogue'),
    needs: words,
  })),
]

/** The name of a script that lies in the folder itself. */
const fileName = (path: string): string | null => /^([^/.]+)\.tsx?$/.exec(path)?.[1] ?? null

function fileBut(...others: readonly string[]): Listed['entryOf'] {
  return (path) => {
    const name = fileName(path)
    return name === null || others.includes(name) ? null : name
  }
}

function folderName(path: string): string | null {
  return /^([^/]+)\//.exec(path)?.[1] ?? null
}

function words(area: string): readonly Need[] {
  return LANGUAGES.map((language) => ({
    what: `words in shared/words/${language}/${area}.ts`,
    path: new RegExp(`^shared/words/${language}/${area}\\.ts$`),
  }))
}
