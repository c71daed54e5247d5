import { GOVERNANCE_FLAGS, SIGNALS } from '../../criteria/names.ts'
import type { ValueFunction } from '../model.ts'
import { cappedSum, noisyOr } from './flag-values.ts'
import { piecewise } from './piecewise.ts'
import { sectorTable } from './sector-table.ts'
import { asIs, type Valuer } from './valuer.ts'

/** A valuer's tables are dear beside one firm's explanation, and a model's value functions never change. */
const READY = new WeakMap<ValueFunction, Valuer>()

/** Makes a model's value function ready to run over many firms. */
export function valuerOf(value: ValueFunction): Valuer {
  const valuer = READY.get(value) ?? prepare(value)
  READY.set(value, valuer)
  return valuer
}

function prepare(value: ValueFunction): Valuer {
  switch (value.kind) {
    case 'as-is':
      return asIs
    case 'piecewise':
      return piecewise(value.points)
    case 'capped-sum':
      return cappedSum(
        GOVERNANCE_FLAGS.map((flag) => value.strengths[flag]),
        value.cap,
      )
    case 'noisy-or':
      return noisyOr(SIGNALS.map((signal) => value.strengths[signal]))
    case 'nace-table':
      return sectorTable(value.rows)
  }
}
