import { CallError } from '../../../shared/contract/connect.ts'
import { bridge } from '../../bridge/bridge.ts'
import { useNoticeTray } from '../notice-tray.ts'
import { useWords } from '../words.tsx'

interface ProblemsOf {
  /** A staged or a kept import. */
  readonly import: number
  /** Names the file that is suggested. */
  readonly source: string
}

/** Writes the flagged and refused rows of an import where the person wants them, and says so in the tray. */
export function useSaveProblems(): (of: ProblemsOf) => Promise<void> {
  const { say } = useWords()
  const show = useNoticeTray((tray) => tray.show)
  return async ({ import: id, source }) => {
    try {
      const suggestedName = say('import.dry-suggested-name', { source })
      const target = await bridge.saveAs({ purpose: 'table', suggestedName })
      if (target === null) return
      const { rows } = await bridge.call('import.saveProblems', { import: id, file: target.file })
      await bridge.deliver(target.file)
      show({ tone: 'good', text: say('import.dry-saved', { count: rows, name: target.name }) })
    } catch (error) {
      const text = error instanceof CallError ? error.failure.message : say('frame.no-answer')
      show({ tone: 'bad', text })
    }
  }
}
