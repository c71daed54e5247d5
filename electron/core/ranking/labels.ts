/** One text per firm, kept as a small number: what facets count and filters compare. */
export interface Labels {
  /** Index into `texts`; 0 = unknown. */
  readonly codes: Uint32Array
  readonly texts: string[]
  readonly set: (index: number, text: string | null) => void
}

export function createLabels(capacity: number): Labels {
  const codes = new Uint32Array(capacity)
  const texts = ['']
  const known = new Map<string, number>()
  return {
    codes,
    texts,
    set(index, text) {
      if (text === null) return
      let code = known.get(text)
      if (code === undefined) {
        code = texts.push(text) - 1
        known.set(text, code)
      }
      codes[index] = code
    },
  }
}
