import { describe, expect, it } from 'vitest'
import { badNames, longFiles, missingReadmes, strangersAtTheRoot, testsWithoutSources } from './house.ts'
import { importsOf } from './imports.ts'
import { LISTED } from './listed.ts'
import { halfAdditions } from './lists.ts'
import { badComments, machineTraces, sleepingTests } from './marks.ts'
import type { SourceTree } from './source-tree.ts'
import { unsaidWords } from './unsaid-words.ts'
import { wrongImports } from './who-imports-whom.ts'

const treeOf = (files: Readonly<Record<string, string>>): SourceTree =>
  Object.entries(files).map(([path, text]) => ({ path, text }))

describe('the imports of a script', () => {
  it('are found in every form, with their line, and told apart from types', () => {
    const text = [
      "import type { A } from './a.ts'",
      "import b, { type C } from 'b'",
      "export * from './d.ts'",
      "export type { E } from './e.ts'",
      "const f = await import('./f.ts')",
      "const g = require('g')",
      "new Worker(new URL('./h-thread.ts', import.meta.url))",
      "type I = import('./i.ts').I",
    ].join('\n')
    expect(importsOf({ path: 'x.ts', text })).toEqual([
      { specifier: './a.ts', typeOnly: true, line: 1 },
      { specifier: 'b', typeOnly: false, line: 2 },
      { specifier: './d.ts', typeOnly: false, line: 3 },
      { specifier: './e.ts', typeOnly: true, line: 4 },
      { specifier: './f.ts', typeOnly: false, line: 5 },
      { specifier: 'g', typeOnly: false, line: 6 },
      { specifier: './h-thread.ts', typeOnly: false, line: 7 },
      { specifier: './i.ts', typeOnly: true, line: 8 },
    ])
  })

  it('are not words in comments, strings or page texts', () => {
    const text = "// import a from 'a'\nconst s = `import b from 'b'`\nconst p = <p>import c from 'c'</p>"
    expect(importsOf({ path: 'x.tsx', text })).toEqual([])
  })
})

describe('the table of who may import whom', () => {
  it.each([
    ['shared/scoring/a.ts', "import '../registry/b.ts'", 'shared/scoring may not know shared/registry.'],
    ['shared/firm/a.ts', "import 'node:fs'", 'shared/firm is pure and uses nothing of Node.'],
    ['shared/firm/a.ts', "import 'zod'", 'the package zod has no business in shared/firm.'],
    ['shared/contract/a.ts', "import { b } from '../firm/b.ts'", 'shared/contract takes types alone'],
    ['renderer/a.tsx', "import '../shared/contract/checks.ts'", 'may not know shared/contract/checks.ts.'],
    ['renderer/a.tsx', "import '../electron/core/app.ts'", 'renderer may not know electron/core.'],
    ['electron/core/a.ts', "import 'electron'", 'the package electron has no business in electron/core.'],
    ['electron/core/a.ts', "import '../shell/b.ts'", 'electron/core may not know electron/shell.'],
    ['electron/cli/a.ts', "import 'fs'", 'write node:fs.'],
    ['shared/firm/a.ts', "import '../../tests/b.ts'", 'tests/b.ts is no part of the program.'],
  ])('refuses in %s: %s', (path, text, why) => {
    expect(wrongImports(treeOf({ [path]: text }))).toEqual([expect.stringContaining(why)])
  })

  it.each([
    ['shared/scoring/a.ts', "import { Matrix } from 'ml-matrix'\nimport '../firm/b.ts'\nimport './c.ts'"],
    ['shared/contract/a.ts', "import type { B } from '../firm/b.ts'"],
    ['shared/contract/checks.ts', "import { z } from 'zod'\nimport { B } from '../firm/b.ts'"],
    ['electron/core/store/a.ts', "import 'node:fs'\nimport '../../../shared/contract/checks.ts'"],
    ['electron/shell/a.ts', "import { app } from 'electron'\nimport '../core/b.ts'"],
    ['renderer/a.tsx', "import '@fontsource-variable/inter/index.css'\nimport './a.module.css'"],
  ])('allows in %s: %s', (path, text) => {
    expect(wrongImports(treeOf({ [path]: text }))).toEqual([])
  })

  it('names a folder that has no line in it', () => {
    expect(wrongImports(treeOf({ 'shared/new/a.ts': '' }))).toEqual([
      'shared/new/a.ts lies in a folder without a line in tests/structure/rooms.ts.',
    ])
  })
})

describe('an addition', () => {
  it('is named when it is not in its list and has no fixture', () => {
    const tree = treeOf({
      'shared/registry/profiles/all.ts': "import './uk.ts'",
      'shared/registry/profiles/uk.ts': '',
      'shared/registry/profiles/no.ts': '',
      'fixtures/registries/uk/firms.csv': '',
    })
    expect(halfAdditions(tree, LISTED)).toEqual([
      'no in shared/registry/profiles is not in its list, shared/registry/profiles/all.ts.',
      'no in shared/registry/profiles has no fixture in fixtures/registries.',
    ])
  })

  it('is named when it speaks one language only', () => {
    const tree = treeOf({
      'shared/words/en/catalogue.ts': "import './menu.ts'",
      'shared/words/en/menu.ts': '',
    })
    expect(halfAdditions(tree, LISTED)).toEqual(
      ['es', 'pt', 'it', 'fr'].map(
        (language) => `menu in shared/words/en has no words in shared/words/${language}/menu.ts.`,
      ),
    )
  })
})

describe('the house rules', () => {
  it('find strangers at the root, missing and long READMEs', () => {
    expect(strangersAtTheRoot(treeOf({ 'vite.config.ts': '', 'shared/a.ts': '' }))).toHaveLength(1)
    const readmes = treeOf({
      'electron/README.md': 'a\n'.repeat(31),
      'renderer/README.md': 'a\n'.repeat(30),
      'shared/README.md': '',
      'fixtures/README.md': '',
    })
    expect(missingReadmes(readmes)).toEqual([
      'electron/README.md has 31 lines; 30 are the most.',
      'tests/README.md is missing.',
    ])
  })

  it('find names that are not kebab-case or say nothing, and files that are too long', () => {
    const tree = treeOf({
      'shared/firm/theFirm.ts': '',
      'renderer/utils/a.module.css': '',
      'shared/README.md': '',
    })
    expect(badNames(tree)).toEqual([
      'shared/firm/theFirm.ts: theFirm.ts is not in kebab-case.',
      'renderer/utils/a.module.css: a folder called utils says nothing of what is in it.',
    ])
    expect(
      longFiles(treeOf({ 'shared/a.ts': 'a\n'.repeat(301), 'shared/b.ts': 'a\n'.repeat(300) })),
    ).toHaveLength(1)
  })

  it('find tests of things that are not there', () => {
    const tree = treeOf({
      'tests/shared/firm/a.test.ts': '',
      'tests/shared/gone/a.test.ts': '',
      'shared/firm/a.ts': '',
    })
    expect(testsWithoutSources(tree)).toEqual(['tests/shared/gone holds tests, but there is no shared/gone.'])
  })

  it('find traces of a machine, promises in comments and sleeping tests', () => {
    const folder = ['', 'work', 'main'].join('/')
    expect(machineTraces(treeOf({ 'README.md': `\nrun it in ${folder}` }))).toEqual([
      'README.md:2 holds a path of one machine.',
    ])
    const promise = ['TO', 'DO'].join('')
    expect(badComments(treeOf({ 'a.ts': `// ${promise}: later\nconst s = '${promise}'` }))).toHaveLength(1)
    const sleeping = ['skip', 'only', 'todo'].map((how) => `it.${how}('x', () => {})`).join('\n')
    expect(sleepingTests(treeOf({ 'tests/a.test.ts': sleeping }))).toHaveLength(3)
    expect(sleepingTests(treeOf({ 'tests/e2e/a.test.ts': 'describe.skipIf(none)' }))).toEqual([])
  })

  it('find words that are said nowhere, whole or by their beginning', () => {
    const tree = treeOf({
      'renderer/a.tsx': "say('menu.open'); say(`menu.zoom-" + '$' + '{way}`)',
      'shared/words/en/menu.ts': "'menu.gone'",
    })
    const menu = { open_one: '', open_other: '', 'zoom-in': '', gone: '' }
    expect(unsaidWords(tree, { menu })).toEqual(['menu.gone is said nowhere.'])
  })
})
