import type { PrintToPDFOptions, WebContents } from 'electron'
import { writeWhole } from '../core/exporting/write-whole.ts'

/** As the page's own print style says: its paper, its margins; with headings and a structure for screen readers. */
const AS_PRINTED: PrintToPDFOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
}

/** What the page would put on paper, as a file; whole or not at all. Errors: `file-not-writable`, `disk-full`. */
export async function savePdf(page: Pick<WebContents, 'printToPDF'>, path: string): Promise<void> {
  writeWhole(path, [await page.printToPDF(AS_PRINTED)])
}
