import { namesInMask } from '../criteria/flag-masks.ts'
import { naceCode } from '../criteria/nace.ts'
import { GOVERNANCE_FLAGS, SIGNALS } from '../criteria/names.ts'
import type { Reading, ReadingId } from '../criteria/reading.ts'
import type { Part } from './part.ts'

/** A reading as people and JSON see it: a number, a band, the names of the flags that surely hold, a code; null unknown. */
export function showReading(id: ReadingId, reading: Reading): Part['raw'] {
  const { low, high } = reading
  if (Number.isNaN(low)) return null
  if (id === 'governance') return namesInMask(GOVERNANCE_FLAGS, low)
  if (id === 'urgency') return namesInMask(SIGNALS, low)
  if (id === 'nace') return naceCode(reading)
  if (low === high) return low
  return { low, high: Number.isFinite(high) ? high : null }
}
