import type { Choice } from '../../parts/select.tsx'

/** Encodings that registers are met in, by the names the core knows; proper names, the same in every language. */
const ENCODINGS: readonly Choice<string>[] = [
  { value: 'utf-8', label: 'UTF-8' },
  { value: 'windows-1252', label: 'Windows-1252 (Latin-1)' },
  { value: 'iso-8859-15', label: 'ISO-8859-15 (Latin-9)' },
  { value: 'utf-16le', label: 'UTF-16 LE' },
  { value: 'utf-16be', label: 'UTF-16 BE' },
  { value: 'windows-1250', label: 'Windows-1250' },
  { value: 'windows-1251', label: 'Windows-1251' },
  { value: 'macintosh', label: 'Mac Roman' },
  { value: 'cp850', label: 'DOS 850' },
]

/** The list, with the file's own encoding in it even where it is a rarer one. */
export function encodingChoices(current: string): readonly Choice<string>[] {
  const isListed = ENCODINGS.some(({ value }) => value === current)
  return isListed ? ENCODINGS : [{ value: current, label: current }, ...ENCODINGS]
}
