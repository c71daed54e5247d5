/** Text without the signs that XML 1.0 has no place for: a file with one of them is refused by Word and Excel. */
export const inXml = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
