/** Does something, and answers with what takes it back. */
export type Turn = () => Promise<Turn>

/** The turn of two calls of which each takes the other back. */
export const between =
  (now: () => Promise<unknown>, back: () => Promise<unknown>): Turn =>
  async () => {
    await now()
    return between(back, now)
  }
