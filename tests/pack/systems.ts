export const SYSTEMS = ['linux', 'win32', 'darwin'] as const
export type System = (typeof SYSTEMS)[number]
export const PROCESSORS = ['x64', 'arm64'] as const
export type Processor = (typeof PROCESSORS)[number]

export interface PackageKind {
  readonly system: System
  readonly processor: Processor
}

/** What electron-builder calls a system on its command line, and where it unpacks each. */
const BUILDER: Readonly<Record<System, { readonly option: string; readonly folder: string }>> = {
  linux: { option: '--linux', folder: 'linux' },
  win32: { option: '--win', folder: 'win' },
  darwin: { option: '--mac', folder: 'mac' },
}

export const optionOf = (system: System): string => BUILDER[system].option

/** "linux-unpacked", "win-arm64-unpacked", "mac-arm64": the folder of one package below the output folder. */
export function folderOf({ system, processor }: PackageKind): string {
  const name = `${BUILDER[system].folder}${processor === 'x64' ? '' : `-${processor}`}`
  return system === 'darwin' ? name : `${name}-unpacked`
}

/** Where the program's own files lie in a package. */
export const resourcesOf = (system: System): string =>
  system === 'darwin' ? 'Relevo.app/Contents/Resources' : 'resources'

/** The file that carries the fuses. */
export const fusedFileOf = (system: System): string =>
  ({
    linux: 'relevo',
    win32: 'Relevo.exe',
    darwin: 'Relevo.app/Contents/Frameworks/Electron Framework.framework/Electron Framework',
  })[system]
