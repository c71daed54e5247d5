import type { FileLook } from '../reading/look-at-file.ts'

const FEED = 10
/** How much smaller a packed register usually is. */
const USUALLY_PACKED = 8

/** About how many rows a file has, by the lines of its beginning. */
export function expectedRows({ head, bytes, packing }: Pick<FileLook, 'head' | 'bytes' | 'packing'>): number {
  let lines = 1
  for (const byte of head) if (byte === FEED) lines += 1
  const times = packing === 'none' ? 1 : USUALLY_PACKED
  return Math.ceil((lines / head.length) * bytes * times)
}
