import { randomUUID } from 'node:crypto'
import type { FileId } from '../../../shared/contract/call.ts'
import { AppError } from '../../../shared/contract/errors.ts'

/** Which handle stands for which path. A handle says nothing about its path, and cannot be guessed. */
export interface FileHandles {
  /** The handle of a path; the same path keeps its handle. */
  readonly handleOf: (path: string) => FileId
  /** @throws AppError `file-missing` for a handle that was not given out here */
  readonly pathOf: (file: FileId) => string
  /** Takes over a handle that another thread gave out. */
  readonly adopt: (file: FileId, path: string) => void
  readonly all: () => Iterable<readonly [FileId, string]>
}

export function createFileHandles(onNew: (file: FileId, path: string) => void = () => {}): FileHandles {
  const paths = new Map<FileId, string>()
  const handles = new Map<string, FileId>()
  const adopt = (file: FileId, path: string) => {
    paths.set(file, path)
    handles.set(path, file)
  }
  return {
    handleOf(path) {
      const known = handles.get(path)
      if (known !== undefined) return known
      const file = randomUUID()
      adopt(file, path)
      onNew(file, path)
      return file
    },
    pathOf(file) {
      const path = paths.get(file)
      if (path === undefined) throw new AppError('file-missing', { file })
      return path
    },
    adopt,
    all: () => paths.entries(),
  }
}
