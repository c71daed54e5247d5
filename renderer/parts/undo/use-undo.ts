import { failureText } from '../failure-notice.tsx'
import { useNoticeTray } from '../notice-tray.ts'
import { useRefresh } from '../use-call.ts'
import { useWords } from '../words.tsx'
import { type Deed, type NewDeed, recordDeed, turnDeed, useUndoStack } from './undo-stack.ts'

export interface Undo {
  /** Takes back the latest, or does again what was taken back last; nothing where there is none. */
  readonly undo: () => void
  readonly redo: () => void
  /** Keeps what was done, and tells it with the way back; quietly where one sees it happen in its place. */
  readonly record: (deed: NewDeed & { readonly quietly?: boolean }) => void
}

export function useUndo(): Undo {
  const words = useWords()
  const { say } = words
  const show = useNoticeTray((tray) => tray.show)
  const refresh = useRefresh()
  const turn = async (from: 'done' | 'undone', deedOf: () => Deed | undefined): Promise<void> => {
    try {
      const turned = await turnDeed(from, deedOf)
      if (turned === null) return
      await refresh('all')
      const isBack = from === 'done'
      show({
        tone: 'info',
        about: 'undo',
        text: say(isBack ? 'frame.undone' : 'frame.redone', { what: turned.text }),
        action: {
          label: say(isBack ? 'frame.redo' : 'frame.undo'),
          run: () => void turn(isBack ? 'undone' : 'done', () => turned),
        },
      })
    } catch (error) {
      await refresh('all')
      show({ tone: 'bad', text: failureText(error, words) })
    }
  }
  return {
    undo: () => void turn('done', () => useUndoStack.getState().done.at(-1)),
    redo: () => void turn('undone', () => useUndoStack.getState().undone.at(-1)),
    record: ({ quietly = false, ...deed }) => {
      const recorded = recordDeed(deed)
      if (recorded === null || quietly) return
      show({
        tone: 'info',
        about: 'undo',
        text: recorded.text,
        action: { label: say('frame.undo'), run: () => void turn('done', () => recorded) },
      })
    },
  }
}
