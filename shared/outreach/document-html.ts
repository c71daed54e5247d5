import MarkdownIt from 'markdown-it'

/** HTML in the text stays text, and nothing becomes a link that was not written as one. */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false })

/** The document as one `<article>` with class names, for a preview that brings its own style. */
export const documentHtml = (id: string, text: string): string =>
  `<article class="document document-${id}">\n${boxed(markdown.render(text))}</article>\n`

/** A line to be ticked has its box for a bullet. */
const boxed = (html: string): string => html.replaceAll('<li>☐ ', '<li class="box">☐ ')
