/** The sentence by which Italian start-ups say under which law they were founded; it is not part of the name. */
const BOILERPLATE =
  /(?<!\s)\s*(?:[-–,;(]\s*)?start\s?(?:-\s?)?up\s+(?:innovativa\s+)?costituita\s+a\s+norma.*$/i
/** A word of it that few names hold: searching for the whole sentence is slow. */
const MAY_HAVE_BOILERPLATE = /costituita/i
const ESCAPED_AND = /&amp;/gi

/** A firm's name without legal boilerplate and web escapes; the whole text where nothing else would be left. */
export function cleanName(name: string): string {
  const readable = name.includes('&') ? name.replace(ESCAPED_AND, '&') : name
  if (!MAY_HAVE_BOILERPLATE.test(readable)) return readable
  const cut = readable.replace(BOILERPLATE, '').trim()
  return cut === '' ? readable : cut
}
