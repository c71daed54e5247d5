import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'

export interface PackedFile {
  readonly bytes: number
  /** Lies beside the archive, because it must be a file of its own. */
  readonly unpacked: boolean
}

export interface Asar {
  readonly files: ReadonlyMap<string, PackedFile>
  /** SHA-256 of the header, which Electron compares with the one in its own binary. */
  readonly headerHash: string
  /** A file's content; throws for one that lies beside the archive. */
  readonly read: (path: string) => Buffer
}

interface Entry {
  readonly files?: Readonly<Record<string, Entry>>
  readonly size?: number
  readonly offset?: string
  readonly unpacked?: boolean
}

/** Reads an archive's table of contents: sizes as four 32-bit numbers, then JSON, then the files one behind another. */
export function readAsar(path: string): Asar {
  const sizes = bytesAt(path, 0, 16)
  const headerSize = sizes.readUInt32LE(4)
  const header = bytesAt(path, 16, sizes.readUInt32LE(12))
  const entries = new Map(walk('', JSON.parse(header.toString('utf8')) as Entry))
  return {
    files: new Map(
      [...entries].map(([name, entry]) => [
        name,
        { bytes: entry.size ?? 0, unpacked: entry.unpacked === true },
      ]),
    ),
    headerHash: createHash('sha256').update(header).digest('hex'),
    read(name) {
      const entry = entries.get(name)
      if (entry?.offset === undefined) throw new Error(`${name} is not in ${path}`)
      return bytesAt(path, 8 + headerSize + Number(entry.offset), entry.size ?? 0)
    },
  }
}

function walk(folder: string, entry: Entry): [string, Entry][] {
  return Object.entries(entry.files ?? {}).flatMap(([name, inner]): [string, Entry][] => {
    const path = folder === '' ? name : `${folder}/${name}`
    return inner.files === undefined ? [[path, inner]] : walk(path, inner)
  })
}

function bytesAt(path: string, from: number, length: number): Buffer {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(length)
    const read = readSync(file, bytes, 0, length, from)
    if (read < length) throw new Error(`${path} ends after ${from + read} bytes`)
    return bytes
  } finally {
    closeSync(file)
  }
}
