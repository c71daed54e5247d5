import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserWindow, Dialog, PrintToPDFOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { DOOR_CALLS } from '../../../electron/shell/file-dialogs.ts'
import { createWords } from '../../../shared/words/words.ts'
import { tempFolder } from '../core/temp-folder.ts'

const folder = tempFolder()
const REQUEST = { suggestedName: 'owner-letter-001.pdf', purpose: 'document' }

/** Electron's part, which the window lends: where the person wants the file, and the page as a PDF. */
async function savePdf(filePath: string, input: unknown = REQUEST) {
  const asked: PrintToPDFOptions[] = []
  const page = {
    printToPDF: async (options: PrintToPDFOptions) => {
      asked.push(options)
      return Buffer.from('%PDF-1.7 the letter')
    },
  }
  const dialog = { showSaveDialog: async () => ({ canceled: filePath === '', filePath }) }
  const reply = await DOOR_CALLS['door.pdf']?.(input, {
    dialog: dialog as unknown as Dialog,
    window: { webContents: page } as unknown as BrowserWindow,
    words: createWords('en'),
    documentsFolder: folder,
    grant: () => 'handle',
  })
  return { reply, asked }
}

describe('“Save as PDF” of the window', () => {
  it('writes what would be printed where the person says, on the paper that the print style names', async () => {
    const { reply, asked } = await savePdf(join(folder, 'letter'))
    expect(reply).toEqual({ ok: true, value: { name: 'letter.pdf' } })
    expect(readFileSync(join(folder, 'letter.pdf'), 'utf8')).toBe('%PDF-1.7 the letter')
    expect(asked).toMatchObject([{ preferCSSPageSize: true, generateTaggedPDF: true }])
  })

  it('makes nothing where the person thinks better of it', async () => {
    const { reply, asked } = await savePdf('')
    expect([reply, asked]).toEqual([{ ok: true, value: null }, []])
  })

  it('says so where the file cannot be written, and leaves no half of it', async () => {
    const { reply } = await savePdf(join(folder, 'nowhere', 'letter.pdf'))
    expect(reply).toMatchObject({ ok: false, error: { code: 'file-not-writable' } })
    expect(existsSync(join(folder, 'nowhere'))).toBe(false)
  })

  it('refuses a request that is none', async () => {
    const { reply, asked } = await savePdf(join(folder, 'x.pdf'), { suggestedName: 7 })
    expect(reply).toMatchObject({ ok: false, error: { code: 'input-not-valid' } })
    expect(asked).toEqual([])
  })
})
