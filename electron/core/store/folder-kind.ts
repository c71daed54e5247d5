import { realpathSync, statfsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** Folders that a program copies to other machines while we write, and drives that are not in this machine. */
export type FolderKind = 'local' | 'synced' | 'network'

const SYNCED =
  /[\\/](?:OneDrive(?: - [^\\/]+)?|Dropbox|Google ?Drive|My Drive|iCloud ?Drive|Mobile Documents|Nextcloud|ownCloud|pCloudDrive|MEGA)[\\/]/i
const SHARE = /^(?:\\\\|\/\/)[^\\/]/

/** Linux's numbers of NFS, SMB, CIFS, SMB2, AFS, Coda and 9P. */
const NETWORK_TYPES: ReadonlySet<number> = new Set([
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x73757245, 0x01021997,
])

/** What kind of folder a file lies in. In one that is not local, two programs may not see each other's locks. */
export function folderKind(path: string): FolderKind {
  const folder = real(dirname(resolve(path)))
  if (SHARE.test(path) || SHARE.test(folder)) return 'network'
  if (SYNCED.test(`${folder}/`)) return 'synced'
  try {
    return process.platform === 'linux' && NETWORK_TYPES.has(statfsSync(folder).type >>> 0)
      ? 'network'
      : 'local'
  } catch {
    return 'local'
  }
}

function real(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    return folder
  }
}
