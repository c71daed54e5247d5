import { criteria } from '../words/en/criteria.ts'
import { model } from '../words/en/model.ts'
import type { Words } from '../words/words.ts'

/** What a path spells out for a machine and a reader can do without. */
const LEFT_OUT = ['criteria', 'indicators', 'readings', 'value', 'points', 'rows', 'strengths', 'sources']

/** Where an entry of a model stands, in words; names that have none stay as they are. */
export const entryName = (path: readonly string[], { say }: Words): string =>
  path
    .filter((name) => !LEFT_OUT.includes(name))
    .map((name) => nameOf(name, say))
    .filter((name, place, all) => name !== all[place - 1])
    .join(' › ')

function nameOf(name: string, say: Words['say']): string {
  const entry = `entry-${name}`
  if (isModelKey(entry)) return say(`model.${entry}`)
  const key = [name, `signal-${name}`, `governance-${name}`].find(isCriteriaKey)
  if (key !== undefined) return say(`criteria.${key}`)
  const reading = `reading-${name}`
  return isModelKey(reading) ? say(`model.${reading}`) : name.replaceAll(',', ', ')
}

const isCriteriaKey = (key: string): key is keyof typeof criteria => Object.hasOwn(criteria, key)
const isModelKey = (
  key: string,
): key is Extract<keyof typeof model, `entry-${string}` | `reading-${string}`> => Object.hasOwn(model, key)
