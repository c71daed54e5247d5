import type { Listed, Need } from './lists.ts'

const LANGUAGES = ['en', 'es']

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
  ...LANGUAGES.map((language) => ({
    folder: `shared/words/${language}`,
    list: `shared/words/${language}/catalogue.ts`,
    entryOf: fileBut('catalogue'),
    needs: words,
  })),
]

/** Names of the scripts that lie in the folder itself. */
function fileBut(...others: readonly string[]): Listed['entryOf'] {
  return (path) => {
    const name = /^([^/.]+)\.tsx?$/.exec(path)?.[1]
    return name === undefined || others.includes(name) ? null : name
  }
}

function words(area: string): readonly Need[] {
  return LANGUAGES.map((language) => ({
    what: `words in shared/words/${language}/${area}.ts`,
    path: new RegExp(`^shared/words/${language}/${area}\\.ts$`),
  }))
}
