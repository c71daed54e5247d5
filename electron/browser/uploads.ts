import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { freeFileName, safeFileName } from './file-name.ts'

export interface Upload {
  readonly path: string
  readonly name: string
  readonly bytes: number
}

/**
 * Streams a request's body into a file of `folder`, which has its name only once it is whole. A file of this name
 * with the same content is used as it is; one with another content stays, and the new one gets a number.
 * @throws what the disk reports
 */
export async function keepUpload(
  request: IncomingMessage,
  folder: string,
  suggested: string,
): Promise<Upload> {
  await mkdir(folder, { recursive: true })
  const name = safeFileName(suggested)
  const part = join(folder, `.${randomUUID()}.part`)
  try {
    const hash = createHash('sha256')
    let bytes = 0
    const counting = new Transform({
      transform(chunk: Buffer, _, done) {
        hash.update(chunk)
        bytes += chunk.length
        done(null, chunk)
      },
    })
    await pipeline(request, counting, createWriteStream(part, { flags: 'wx' }))
    if (await hasContent(join(folder, name), bytes, hash.digest('hex'))) {
      return { path: join(folder, name), name, bytes }
    }
    const free = freeFileName(folder, name)
    await rename(part, join(folder, free))
    return { path: join(folder, free), name: free, bytes }
  } finally {
    await rm(part, { force: true })
  }
}

async function hasContent(path: string, bytes: number, sha256: string): Promise<boolean> {
  const there = await stat(path).catch(() => null)
  if (!there?.isFile() || there.size !== bytes) return false
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex') === sha256
}
