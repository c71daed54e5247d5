import type { PackageKind, Processor } from './systems.ts'

const ELF: Readonly<Record<number, Processor>> = { 62: 'x64', 183: 'arm64' }
const PE: Readonly<Record<number, Processor>> = { 34404: 'x64', 43620: 'arm64' }
const MACH: Readonly<Record<number, Processor>> = { 16777223: 'x64', 16777228: 'arm64' }

/** For which system and processor a native module was compiled, by its own header; null where it is none of ours. */
export function nativeKind(binary: Buffer): PackageKind | null {
  if (binary.length < 64) return null
  if (binary.readUInt32BE(0) === 0x7f454c46) return kind('linux', ELF[binary.readUInt16LE(18)])
  if (binary.readUInt32LE(0) === 0xfeedfacf) return kind('darwin', MACH[binary.readUInt32LE(4)])
  if (binary.toString('latin1', 0, 2) !== 'MZ') return null
  const header = binary.readUInt32LE(0x3c)
  return kind('win32', PE[binary.readUInt16LE(header + 4)])
}

const kind = (system: PackageKind['system'], processor: Processor | undefined): PackageKind | null =>
  processor === undefined ? null : { system, processor }
