import { lineCount, type SourceTree } from './source-tree.ts'

/** All that may lie at the root: the page a newcomer sees first stays short. */
const AT_THE_ROOT = [
  '.biome.json',
  '.ci',
  '.gitattributes',
  '.github',
  '.gitignore',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'PRIVACY.md',
  'SECURITY.md',
  'electron',
  'electron-builder.yml',
  'fixtures',
  'package-lock.json',
  'package.json',
  'renderer',
  'shared',
  'tests',
  'tsconfig.json',
]
const TOP_FOLDERS = ['electron', 'renderer', 'shared', 'fixtures', 'tests']
const NAMELESS_FOLDERS = ['src', 'lib', 'utils', 'util', 'helpers', 'helper', 'misc', 'common']
const MOST_LINES = 300
const MOST_README_LINES = 30

const KEBAB = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/
const NAMED_BY_CUSTOM = /^(README|LICENSE|CHANGELOG|CONTRIBUTING|SECURITY|PRIVACY)(\.md)?$/
/** Registers name their files themselves, and the reader takes dates from those names. */
const NAMED_BY_OTHERS = /^fixtures\//
const WRITTEN_BY_HAND = /\.(ts|tsx|css|html|sh)$/
/** Code tables are as long as what they list. */
const TABLES = /^shared\/registry\/sectors\/tables\//

export function strangersAtTheRoot(tree: SourceTree): readonly string[] {
  const entries = new Set(tree.map((file) => file.path.split('/')[0] ?? ''))
  return [...entries]
    .filter((entry) => !AT_THE_ROOT.includes(entry))
    .map((entry) => `${entry} has no place at the root: put it in the folder that it serves.`)
}

export function missingReadmes(tree: SourceTree): readonly string[] {
  return TOP_FOLDERS.flatMap((folder) => {
    const readme = tree.find((file) => file.path === `${folder}/README.md`)
    if (readme === undefined) return [`${folder}/README.md is missing.`]
    const lines = lineCount(readme.text)
    return lines > MOST_README_LINES
      ? [`${readme.path} has ${lines} lines; ${MOST_README_LINES} are the most.`]
      : []
  })
}

export function badNames(tree: SourceTree): readonly string[] {
  return tree
    .filter((file) => !NAMED_BY_OTHERS.test(file.path))
    .flatMap(({ path }) => {
      const parts = path.split('/')
      const nameless = parts.slice(0, -1).filter((part) => NAMELESS_FOLDERS.includes(part))
      const unkempt = parts.filter((part) => !KEBAB.test(part) && !NAMED_BY_CUSTOM.test(part))
      return [
        ...nameless.map((part) => `${path}: a folder called ${part} says nothing of what is in it.`),
        ...unkempt.map((part) => `${path}: ${part} is not in kebab-case.`),
      ]
    })
}

export function longFiles(tree: SourceTree): readonly string[] {
  return tree
    .filter((file) => WRITTEN_BY_HAND.test(file.path) && !TABLES.test(file.path))
    .filter((file) => lineCount(file.text) > MOST_LINES)
    .map((file) => `${file.path} has ${lineCount(file.text)} lines; ${MOST_LINES} are the most: make it two.`)
}

/** A test lies where what it tests lies: tests/shared/firm beside shared/firm. */
export function testsWithoutSources(tree: SourceTree): readonly string[] {
  const folders = new Set(tree.map((file) => file.path.split('/').slice(0, -1).join('/')))
  const known = (folder: string) => [...folders].some((one) => one === folder || one.startsWith(`${folder}/`))
  return [...folders].flatMap((folder) => {
    const mirrored = /^tests\/((?:electron|renderer|shared)\/.+)$/.exec(folder)?.[1]
    return mirrored === undefined || known(mirrored)
      ? []
      : [`${folder} holds tests, but there is no ${mirrored}.`]
  })
}
