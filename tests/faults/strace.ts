import { readFileSync } from 'node:fs'

/** The calls by which SQLite writes to a disk. */
export type DiskCall = 'pwrite64' | 'fdatasync' | 'fsync'

/**
 * Looks at these calls alone, and only where they are for a workspace and its logs. Not with `--seccomp-bpf`, faster as
 * that is: with it a signal that is to be injected never comes (strace 6.1).
 */
const watching = (workspace: string, calls: readonly DiskCall[], out: string): readonly string[] => [
  'strace',
  '-f',
  '-qq',
  '-s',
  '0',
  '-o',
  out,
  ...['', '-wal', '-journal'].flatMap((side) => ['-P', `${workspace}${side}`]),
  '-e',
  `trace=${calls.join()}`,
]

/** What runs before a program so that a call meets a fate: `signal=KILL:when=3` (the third one of a thread), `error=EIO:when=2+`. */
export const meeting = (workspace: string, call: DiskCall, fate: string): readonly string[] => [
  ...watching(workspace, [call], '/dev/null'),
  '-e',
  `inject=${call}:${fate}`,
]

/** What runs before a program so that its calls can be counted afterwards. */
export const counting = (workspace: string, calls: readonly DiskCall[], out: string): readonly string[] =>
  watching(workspace, calls, out)

/**
 * Of what `counting` wrote: how often the thread that made it most made each call, as strace counts by thread. Calls
 * that were never made are left out.
 */
export function countedIn(out: string): ReadonlyMap<DiskCall, number> {
  const byThread = new Map<string, number>()
  const counts = new Map<DiskCall, number>()
  for (const [thread, call] of readFileSync(out, 'utf8').matchAll(/^\d+ +(pwrite64|fdatasync|fsync)\(/gm)) {
    const made = (byThread.get(thread) ?? 0) + 1
    byThread.set(thread, made)
    counts.set(call as DiskCall, Math.max(made, counts.get(call as DiskCall) ?? 0))
  }
  return counts
}
