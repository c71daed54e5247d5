/** The sentence by which Italian start-ups say under which law they were founded; it is not part of the name. */
const BOILERPLATE = /\s*[-–,;(]?\s*start\s?-?\s?up\s+(?:innovativa\s+)?costituita\s+a\s+norma.*$/i

/** A firm's name without legal boilerplate; the whole text where nothing else would be left. */
export function cleanName(name: string): string {
  const cut = name.replace(BOILERPLATE, '').trim()
  return cut === '' ? name : cut
}
