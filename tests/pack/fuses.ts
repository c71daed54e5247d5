/** Marks the fuses in Electron's binary; the wire follows: version, length, one character a fuse. */
export const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

export type FuseState = 'off' | 'on' | 'removed' | 'as Electron has it'

const STATES: Readonly<Record<string, FuseState>> = { '0': 'off', '1': 'on', r: 'removed' }

/** In the order of the wire. What stands here is what a package must have. */
export const FUSES: readonly { readonly name: string; readonly wanted: FuseState }[] = [
  { name: 'runAsNode', wanted: 'off' },
  { name: 'cookieEncryption', wanted: 'on' },
  { name: 'nodeOptions', wanted: 'off' },
  { name: 'nodeCliInspect', wanted: 'off' },
  { name: 'embeddedAsarIntegrityValidation', wanted: 'on' },
  { name: 'onlyLoadAppFromAsar', wanted: 'on' },
  { name: 'loadBrowserProcessSpecificV8Snapshot', wanted: 'off' },
  { name: 'grantFileProtocolExtraPrivileges', wanted: 'off' },
  { name: 'wasmTrapHandlers', wanted: 'as Electron has it' },
]

/** The wire as Electron ships it, every fuse marked as not touched yet. */
export const UNTOUCHED = Buffer.concat([
  Buffer.from(SENTINEL),
  Buffer.from([1, FUSES.length]),
  Buffer.from('_'.repeat(FUSES.length)),
])

/** The state of each fuse in a binary, or null where it carries none. Electron's own reader is not asked: it wrote them. */
export function readFuses(binary: Buffer): readonly FuseState[] | null {
  const at = binary.indexOf(SENTINEL)
  if (at < 0) return null
  const start = at + SENTINEL.length
  const length = binary[start + 1] ?? 0
  const wire = binary.subarray(start + 2, start + 2 + length).toString('latin1')
  return [...wire].map((one) => STATES[one] ?? 'as Electron has it')
}

/** One sentence for each fuse that is not as it must be. */
export function wrongFuses(found: readonly FuseState[] | null): readonly string[] {
  if (found === null) return ['carries no fuses']
  return FUSES.flatMap(({ name, wanted }, at) =>
    found[at] === wanted ? [] : [`fuse ${name} is ${found[at] ?? 'missing'} and must be ${wanted}`],
  )
}
