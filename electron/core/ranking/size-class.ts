import type { SizeClass } from '../../../shared/contract/ranking.ts'
import type { Range } from '../../../shared/firm/range.ts'

/** Lower ends of the classes in which the European Union counts firms (recommendation 2003/361/EC: 10, 50, 250). */
const CLASSES: readonly (readonly [from: number, name: SizeClass])[] = [
  [250, '250+'],
  [50, '50-249'],
  [10, '10-49'],
  [0, '0-9'],
]

/** By the middle of a band; an open band by where it starts. */
export function sizeClassOf(employees: Range | null): SizeClass {
  if (employees === null) return 'unknown'
  const middle = (employees.low + (employees.high ?? employees.low)) / 2
  return CLASSES.find(([from]) => middle >= from)?.[1] ?? '0-9'
}
