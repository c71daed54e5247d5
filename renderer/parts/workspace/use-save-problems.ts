import { CallError } from '../../../shared/contract/connect.ts'
import { bridge } from '../../bridge/bridge.ts'
import type { NoticeTone } from '../notice.tsx'
import { useWords } from '../words.tsx'

interface ProblemsOf {
  /** A staged or a kept import. */
  readonly import: number
  /** Names the file that is suggested. */
  readonly source: string
}

export interface Saved {
  readonly tone: NoticeTone
  readonly text: string
}

/**
 * Writes the flagged and refused rows of an import where the person wants them. Answers with what to say about it,
 * or null where the person thought better of it.
 */
export function useSaveProblems(): (of: ProblemsOf) => Promise<Saved | null> {
  const { say } = useWords()
  return async ({ import: id, source }) => {
    try {
      const suggestedName = say('import.dry-suggested-name', { source })
      const target = await bridge.saveAs({ purpose: 'table', suggestedName })
      if (target === null) return null
      const { rows } = await bridge.call('import.saveProblems', { import: id, file: target.file })
      await bridge.deliver(target.file)
      return { tone: 'good', text: say('import.dry-saved', { count: rows, name: target.name }) }
    } catch (error) {
      const text = error instanceof CallError ? error.failure.message : say('frame.no-answer')
      return { tone: 'bad', text }
    }
  }
}
