import type { RenderedDocument } from './render-document.ts'

/** A4, black on white, readable on a screen as well; the page asks for nothing from outside. */
const STYLE = `
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #1a1a1a; font: 11pt/1.45 "Inter", "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
.document { max-width: 17cm; margin: 2cm auto; padding: 0 1cm; }
h1 { font-size: 1.4em; line-height: 1.2; margin: 0 0 .6em; }
h2 { font-size: 1.1em; line-height: 1.3; margin: 1.3em 0 .4em; break-after: avoid; }
p, ul, ol { margin: 0 0 .7em; }
li { margin: .15em 0; break-inside: avoid; }
li.box { list-style: none; text-indent: -1.4em; }
table { border-collapse: collapse; width: 100%; margin: 0 0 .8em; font-variant-numeric: tabular-nums; }
th, td { padding: .2em .5em; border-bottom: 1px solid #bbb; text-align: left; vertical-align: top; }
tr { break-inside: avoid; }
blockquote { margin: 0 0 1em; padding: .5em .9em; border-left: 3px solid #555; background: #f3f3f3; }
blockquote p:last-child { margin-bottom: 0; }
hr { border: 0; border-top: 1px solid #bbb; margin: 1.2em 0 .7em; }
.document-owner-letter hr ~ p { font-size: .85em; }
.document-file-note, .document-explanation-sheet { max-width: 19cm; font-size: .86em; line-height: 1.35; page: file-note; }
.document-file-note ul:first-of-type { columns: 2; padding-left: 1.4em; }
.document-file-note td, .document-explanation-sheet td { padding: .1em .5em; }
th, td { overflow-wrap: anywhere; }
.document + .document { break-before: page; }
.document-roster-form, .document-intervention-list { max-width: none; page: roster-form; }
.document-roster-form table { table-layout: fixed; }
.document-roster-form th:first-child { width: 2.5em; }
.document-roster-form td, .document-roster-form th { border: 1px solid #999; height: 2em; }
@page roster-form { size: A4 landscape; margin: 1.5cm; }
@page { size: A4; margin: 2cm; }
@page file-note { size: A4; margin: 1.3cm 1.5cm; }
@media print { .document { margin: 0; padding: 0; max-width: none; } body { font-size: 10pt; } }
`

/** Documents as a file that opens and prints by itself, each on a page of its own. It runs nothing and loads nothing. */
export function savedPage(
  documents: readonly Pick<RenderedDocument, 'title' | 'html'>[],
  language: string,
): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escaped(documents[0]?.title ?? '')}</title>
<style>${STYLE}</style>
</head>
<body>
${documents.map(({ html }) => html).join('')}</body>
</html>
`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
