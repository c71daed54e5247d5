import { normalText } from '../../parts/normal-text.ts'

/** Something that can be done from anywhere, by its name. */
export interface Command {
  readonly id: string
  readonly name: string
  readonly detail?: string
  /** As they are pressed. */
  readonly keys?: string
  readonly run: () => void
}

/** Those in whose name every word typed occurs, without case and accents; all of them while nothing is typed. */
export function matchingCommands(commands: readonly Command[], text: string): readonly Command[] {
  const wanted = normalText(text).split(/\s+/).filter(Boolean)
  return commands.filter(({ name }) => {
    const words = normalText(name)
    return wanted.every((word) => words.includes(word))
  })
}
