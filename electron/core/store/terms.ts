import type { Db } from './driver.ts'

/** Texts that repeat (places, forms, codes) as small numbers, and back. One per connection. */
export interface Terms {
  /** The number of a text, made if it is new. Only inside a writing transaction. */
  readonly code: (text: string | null) => number | null
  readonly text: (code: number | null) => string | null
}

export function createTerms(db: Db): Terms {
  const codes = new Map<string, number>()
  const texts = new Map<number, string>()
  const find = db.prepare<[string], { id: number }>('SELECT id FROM term WHERE text = ?')
  const add = db.prepare('INSERT INTO term (text) VALUES (?)')
  const look = db.prepare<[number], { text: string }>('SELECT text FROM term WHERE id = ?')
  return {
    code(text) {
      if (text === null) return null
      const known = codes.get(text) ?? find.get(text)?.id ?? Number(add.run(text).lastInsertRowid)
      codes.set(text, known)
      return known
    },
    text(code) {
      if (code === null) return null
      const known = texts.get(code) ?? look.get(code)?.text ?? null
      if (known !== null) texts.set(code, known)
      return known
    },
  }
}
