import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readModel as read } from '../../../../electron/core/models/read-model.ts'
import { MODELS } from '../../../../shared/scoring/models/all.ts'
import { SUCCESSION } from '../../../../shared/scoring/models/succession.ts'
import { createWords } from '../../../../shared/words/words.ts'

const folder = mkdtempSync(join(tmpdir(), 'relevo-models-'))

const readModel = (path: string) => read(path, createWords('en'))

function save(value: unknown): string {
  const path = join(folder, 'model.json')
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value))
  return path
}

test('the models that ship with the program read back as they are', () => {
  for (const model of MODELS) expect(readModel(save(model))).toEqual(model)
})

test('a model that cannot be used is refused with the place of the first fault', () => {
  const [first, ...rest] = SUCCESSION.criteria
  if (first === undefined) throw new Error('no criteria')
  for (const [value, reason] of [
    ['{', /JSON/],
    [{ ...SUCCESSION, lens: 'telescope' }, /^“lens” has/],
    [{ ...SUCCESSION, colour: 'red' }, /colour/],
    [{ ...SUCCESSION, criteria: [] }, /“criteria.*” is empty/],
    [{ ...SUCCESSION, criteria: [{ ...first, weight: 0.9 }, ...rest] }, /“criteria\[…\]\.weight” add up to/],
    [{ ...SUCCESSION, criteria: [first, first, ...rest.slice(1)] }, /there already/],
    [{ ...SUCCESSION, criteria: [{ ...first, whole: 'given-luck' }, ...rest] }, /“criteria\[0\]\.whole” has/],
  ] as const) {
    const path = save(value)
    expect(() => readModel(path)).toThrow(
      expect.objectContaining({
        code: 'model-not-usable',
        details: { file: 'model.json', reason: expect.stringMatching(reason) },
      }),
    )
  }
})

test('breakpoints out of order are refused', () => {
  const text = JSON.stringify(SUCCESSION).replace('[[45,0,', '[[51,0,')
  expect(text).not.toBe(JSON.stringify(SUCCESSION))
  expect(() => readModel(save(text))).toThrow(expect.objectContaining({ code: 'model-not-usable' }))
})

test('a model file that is not there is said to be missing', () => {
  expect(() => readModel(join(folder, 'nowhere.json'))).toThrow(
    expect.objectContaining({ code: 'file-missing' }),
  )
})
