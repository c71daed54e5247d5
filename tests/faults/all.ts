import { CRASHES } from './crashes.ts'
import { DAMAGE } from './damage.ts'
import { DISK } from './disk.ts'
import type { Fault } from './fault.ts'
import { INPUT } from './input.ts'
import { PROGRAM } from './program.ts'
import { SHARING } from './sharing.ts'
import { THREADS } from './threads.ts'

/** F01 to F40, in order. */
export const FAULTS: readonly Fault[] = [
  ...CRASHES,
  ...DISK,
  ...SHARING,
  ...DAMAGE,
  ...INPUT,
  ...PROGRAM,
  ...THREADS,
].sort((a, b) => a.id.localeCompare(b.id))
