import PizZip from 'pizzip'

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
const OPEN = 'http://schemas.openxmlformats.org'
const DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** The smallest Word file with this text, a paragraph a line. `more` = other parts of the file, by their path. */
export function wordFile(lines: readonly string[], more: Readonly<Record<string, string>> = {}): Buffer {
  const paragraphs = lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`)
  const zip = new PizZip()
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${OPEN}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${DOCUMENT}"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${OPEN}/package/2006/relationships"><Relationship Id="rId1" Type="${OPEN}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${HEAD}<w:document xmlns:w="${OPEN}/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}</w:body></w:document>`,
    ...more,
  }
  for (const [path, text] of Object.entries(parts)) zip.file(path, text)
  return zip.generate({ type: 'nodebuffer' })
}

/** What a Word file says, a line a paragraph. */
export const textOfWord = (file: Buffer): string =>
  (new PizZip(file).file('word/document.xml')?.asText() ?? '')
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
