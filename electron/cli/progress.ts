import { SingleBar } from 'cli-progress'
import type { ProgressEvent } from '../../shared/contract/events.ts'
import type { Words } from '../../shared/words/words.ts'

export interface Progress {
  readonly report: (event: ProgressEvent) => void
  /** Clears the line, so that what follows starts on a clean one. */
  readonly end: () => void
}

/** A bar on standard error; nothing at all where that is no terminal. */
export function createProgress(stream: NodeJS.WriteStream, words: Words): Progress {
  if (!stream.isTTY) return { report: () => {}, end: () => {} }
  let bar: SingleBar | null = null
  const started = (): SingleBar => {
    const fresh = new SingleBar({
      format: '{phase} [{bar}] {percentage}% · {rows}',
      stream,
      clearOnComplete: true,
      hideCursor: true,
      etaBuffer: 20,
    })
    fresh.start(1, 0, { phase: '', rows: '' })
    return fresh
  }
  return {
    report({ phase, done, total, rows }) {
      bar ??= started()
      bar.setTotal(total ?? Math.max(done, 1))
      bar.update(total === null ? 0 : done, {
        phase: words.say(`terminal.phase-${phase}`),
        rows: words.say('terminal.rows-read', { count: rows, number: words.number(rows) }),
      })
    },
    end() {
      bar?.stop()
      bar = null
    },
  }
}
