import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { checkModel, modelText } from '../../../shared/scoring/check-model.ts'
import { InputFault } from '../../../shared/scoring/input-fault.ts'
import { MODEL_SCHEMA } from '../../../shared/scoring/model-schema.ts'
import { MODELS } from '../../../shared/scoring/models/all.ts'
import { RECOVERY } from '../../../shared/scoring/models/recovery.ts'
import { SUCCESSION } from '../../../shared/scoring/models/succession.ts'

const fits = new Ajv2020({ strict: true, strictTuples: false }).compile(MODEL_SCHEMA)

type Path = readonly (string | number)[]

/** One place of every shape of a JSON document: of the elements of lists, the first that has it. */
function placesIn(text: string): readonly Path[] {
  const shapes = new Map<string, Path>()
  for (const path of pathsIn(JSON.parse(text))) {
    const shape = path.map((key) => (typeof key === 'number' ? '*' : key)).join('.')
    if (!shapes.has(shape)) shapes.set(shape, path)
  }
  return [...shapes.values()]
}

function pathsIn(entry: unknown, path: Path = []): readonly Path[] {
  if (typeof entry !== 'object' || entry === null) return [path]
  const inside = Object.entries(entry).flatMap(([key, one]) =>
    pathsIn(one, [...path, Array.isArray(entry) ? Number(key) : key]),
  )
  return path.length === 0 ? inside : [path, ...inside]
}

/** The model's file with one entry replaced, or taken away where `value` is undefined. */
function changed(text: string, path: Path, value: unknown): unknown {
  const copy = JSON.parse(text)
  const parent = path.slice(0, -1).reduce((entry, key) => entry[key], copy)
  parent[path.at(-1) ?? ''] = value
  return JSON.parse(JSON.stringify(copy))
}

/** What ties entries together, and what words mean: no schema says that. */
const BEYOND_A_SCHEMA: readonly string[] = [
  'sum-not-one',
  'entry-twice',
  'points-not-rising',
  'value-unfit',
  'sign-not-in-model',
  'not-a-sector',
  'not-one-of',
]

function isTaken(input: unknown): boolean {
  try {
    checkModel(input)
    return true
  } catch (error) {
    if (error instanceof InputFault) return BEYOND_A_SCHEMA.includes(error.code)
    throw error
  }
}

describe('the schema of model files', () => {
  it.each(MODELS)('takes the model $id, and one that names its schema', (model) => {
    expect(fits(JSON.parse(modelText(model)))).toBe(true)
    const named = { ...JSON.parse(modelText(model)), $schema: 'model.schema.json' }
    expect(fits(named)).toBe(true)
    expect(checkModel(named)).toEqual(model)
  })

  it.each([SUCCESSION, RECOVERY])(
    'refuses whatever the program refuses of a changed entry of $id',
    (model) => {
      const text = modelText(model)
      const disagreed = placesIn(text).flatMap((path) =>
        [undefined, null, -1, 2e9, '', 'luck', {}, [], true].flatMap((value) => {
          const input = changed(text, path, value)
          return isTaken(input) || !fits(input) ? [] : [`${path.join('.')} = ${JSON.stringify(value)}`]
        }),
      )
      expect(disagreed).toEqual([])
    },
  )

  it.each([SUCCESSION, RECOVERY])('refuses nothing of $id that the program takes', (model) => {
    const text = modelText(model)
    const disagreed = placesIn(text).flatMap((path) =>
      [undefined, null, 0, 0.5, 'luck', [], {}].flatMap((value) => {
        const input = changed(text, path, value)
        if (fits(input)) return []
        try {
          checkModel(input)
          return [`${path.join('.')} = ${JSON.stringify(value)}`]
        } catch {
          return []
        }
      }),
    )
    expect(disagreed).toEqual([])
  })
})
