import { createReadStream } from 'node:fs'
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { FileId } from '../../shared/contract/call.ts'
import type { SaveRequest, SaveTarget } from '../../shared/contract/door.ts'
import { NO_STORE } from './answers.ts'
import { freeFileName, safeFileName } from './file-name.ts'

/** Places for the core to write to, as a page has no save dialog. */
export interface SaveTargets {
  readonly make: (request: SaveRequest) => Promise<SaveTarget>
  /** Whether there was such a file; only those made here to be taken away are handed out. */
  readonly deliver: (file: FileId, response: ServerResponse) => Promise<boolean>
  /** Forgets and removes what was made to be taken away. */
  readonly clear: () => Promise<void>
}

/** @param folder where workspaces stay */
export function createSaveTargets(folder: string, grant: (path: string) => FileId): SaveTargets {
  const deliverable = new Map<FileId, string>()
  let passing: Promise<string> | null = null

  const passingFolder = async () => {
    passing ??= mkdtemp(join(tmpdir(), 'relevo-'))
    return mkdtemp(join(await passing, 'file-'))
  }

  return {
    async make({ suggestedName, purpose }) {
      const safe = safeFileName(suggestedName)
      if (purpose === 'workspace') {
        await mkdir(folder, { recursive: true })
        const name = freeFileName(folder, safe)
        return { file: grant(join(folder, name)), name }
      }
      const path = join(await passingFolder(), safe)
      const file = grant(path)
      deliverable.set(file, path)
      return { file, name: safe }
    },
    async deliver(file, response) {
      const path = deliverable.get(file)
      const found = path === undefined ? null : await stat(path).catch(() => null)
      if (path === undefined || !found?.isFile()) return false
      response.writeHead(200, {
        ...NO_STORE,
        'content-type': 'application/octet-stream',
        'content-length': found.size,
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(basename(path))}`,
      })
      await pipeline(createReadStream(path), response)
      return true
    },
    async clear() {
      deliverable.clear()
      if (passing) await rm(await passing, { recursive: true, force: true })
      passing = null
    },
  }
}
