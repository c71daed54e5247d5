import { stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { BrowserWindow, Dialog } from 'electron'
import type { FileId } from '../../shared/contract/call.ts'
import {
  type ChooseRequest,
  type ChosenFile,
  readChooseRequest,
  readSaveRequest,
  type SaveRequest,
} from '../../shared/contract/door.ts'
import { AppError } from '../../shared/contract/errors.ts'
import type { Reply } from '../../shared/contract/reply.ts'
import type { Words } from '../../shared/words/words.ts'
import { failure } from '../core/thread/failure.ts'
import { openFilters, saveFilters } from './dialog-filters.ts'
import { savePdf } from './save-pdf.ts'

export interface Asking {
  readonly dialog: Dialog
  readonly window: BrowserWindow
  readonly words: Words
  readonly documentsFolder: string
  readonly grant: (path: string) => FileId
}

/** The calls that the door itself answers, with the system's dialogs. */
export const DOOR_CALLS: Readonly<Record<string, (input: unknown, asking: Asking) => Promise<Reply>>> = {
  'door.choose': async (input, asking) => {
    const request = readChooseRequest(input)
    if (request === null) return notValid(asking, 'door.choose', 'purpose, many')
    return { ok: true, value: await choose(request, asking) }
  },
  'door.save': async (input, asking) => {
    const request = readSaveRequest(input)
    if (request === null) return notValid(asking, 'door.save', 'suggestedName, purpose')
    const path = await savePath(request, asking)
    return { ok: true, value: path === null ? null : { file: asking.grant(path), name: basename(path) } }
  },
  'door.pdf': async (input, asking) => {
    const request = readSaveRequest(input)
    if (request === null) return notValid(asking, 'door.pdf', 'suggestedName, purpose')
    const path = await savePath(request, asking)
    if (path === null) return { ok: true, value: null }
    try {
      await savePdf(asking.window.webContents, path)
      return { ok: true, value: { name: basename(path) } }
    } catch (error) {
      if (error instanceof AppError) return failure(asking.words, error.code, error.details)
      return failure(asking.words, 'internal', { reason: String(error) })
    }
  },
}

/** Handles for those of the paths that are files. */
export async function grantFiles(
  paths: readonly string[],
  grant: Asking['grant'],
): Promise<readonly ChosenFile[]> {
  const found = await Promise.all(
    paths.map(async (path) => {
      const there = await stat(path).catch(() => null)
      return there?.isFile() ? [{ file: grant(path), name: basename(path), bytes: there.size }] : []
    }),
  )
  return found.flat()
}

async function choose(
  { purpose, many }: ChooseRequest,
  { dialog, window, words, documentsFolder, grant }: Asking,
): Promise<readonly ChosenFile[]> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: words.say(`door.choose-${purpose}`),
    filters: openFilters(purpose, words),
    properties: many ? ['openFile', 'multiSelections'] : ['openFile'],
    ...(purpose === 'workspace' ? { defaultPath: documentsFolder } : {}),
  })
  return grantFiles(filePaths, grant)
}

/** Where the person wants a file; null where they thought better of it. */
async function savePath(
  request: SaveRequest,
  { dialog, window, words, documentsFolder }: Asking,
): Promise<string | null> {
  const { filePath } = await dialog.showSaveDialog(window, {
    title: words.say(`door.save-${request.purpose}`),
    defaultPath: join(documentsFolder, basename(request.suggestedName)),
    filters: saveFilters(request),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  if (filePath === '') return null
  return extname(filePath) === '' ? `${filePath}${extname(request.suggestedName)}` : filePath
}

function notValid({ words }: Asking, call: string, reason: string): Reply {
  return failure(words, 'input-not-valid', { call, reason })
}
