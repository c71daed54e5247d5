import type { Model } from '../../../shared/scoring/model.ts'

/**
 * The model under a version that no other model has: where something was changed and the version was not, a number is
 * added, so that a list or a back-test that names a version means one model and no other.
 */
export function withOwnVersion(model: Model, known: readonly Model[]): Model {
  const namesake = (version: string): Model | undefined =>
    known.find((other) => other.id === model.id && other.version === version && !isSame(other, model))
  if (namesake(model.version) === undefined) return model
  const same = known.find((other) => other.id === model.id && isSame(other, model))
  if (same !== undefined) return same
  let number = 1
  while (known.some(({ id, version }) => id === model.id && version === `${model.version}-${number}`))
    number += 1
  const { id, version, ...rest } = model
  return { id, version: `${version}-${number}`, ...rest, basedOn: rest.basedOn ?? { id, version } }
}

/** Whatever their versions, what they began as, and the order of their entries. */
const isSame = (a: Model, b: Model): boolean => content(a) === content(b)

function content({ version: _version, basedOn: _basedOn, ...rest }: Model): string {
  return JSON.stringify(rest, sorted)
}

const sorted = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value
