import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { CATALOGUES } from '../shared/words/words.ts'
import {
  badNames,
  longFiles,
  missingReadmes,
  strangersAtTheRoot,
  testsWithoutSources,
} from './structure/house.ts'
import { LISTED } from './structure/listed.ts'
import { halfAdditions } from './structure/lists.ts'
import { badComments, machineTraces, sleepingTests } from './structure/marks.ts'
import { untruePoints } from './structure/points.ts'
import { textsOutsideWords } from './structure/shown-texts.ts'
import { readSourceTree } from './structure/source-tree.ts'
import { unsaidWords } from './structure/unsaid-words.ts'
import { wrongImports } from './structure/who-imports-whom.ts'

const tree = readSourceTree(fileURLToPath(new URL('..', import.meta.url)))

describe('the house', () => {
  it('keeps to the table of who may import whom', () => {
    expect(wrongImports(tree)).toEqual([])
  })

  it('lists every profile, criterion, template, screen and catalogue, each with its companions', () => {
    expect(halfAdditions(tree, LISTED)).toEqual([])
  })

  it('has a short root and a short README in every top folder', () => {
    expect([...strangersAtTheRoot(tree), ...missingReadmes(tree)]).toEqual([])
  })

  it('names files and folders after what is in them, in kebab-case', () => {
    expect(badNames(tree)).toEqual([])
  })

  it('has no file that is too long to read', () => {
    expect(longFiles(tree)).toEqual([])
  })

  it('lists every point of security and privacy with a test that exists', () => {
    expect(untruePoints(tree)).toEqual([])
  })

  it('keeps a test where the thing it tests is', () => {
    expect(testsWithoutSources(tree)).toEqual([])
  })

  it('shows no text that is in no catalogue', () => {
    expect(textsOutsideWords(tree)).toEqual([])
  })

  it('keeps no words that are said nowhere', () => {
    expect(unsaidWords(tree, CATALOGUES.en)).toEqual([])
  })

  it('holds no trace of one machine or network', () => {
    expect(machineTraces(tree)).toEqual([])
  })

  it('has no promise or switched-off check in a comment, and no sleeping test', () => {
    expect([...badComments(tree), ...sleepingTests(tree)]).toEqual([])
  })
})
