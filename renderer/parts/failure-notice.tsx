import { RotateCw } from 'lucide-react'
import { CallError } from '../../shared/contract/connect.ts'
import type { Words } from '../../shared/words/words.ts'
import { Button } from './button.tsx'
import { Notice } from './notice.tsx'
import { useWords } from './words.tsx'

export interface FailureNoticeProps {
  /** What a call threw; nothing is shown for null. */
  readonly error: unknown
  readonly onRetry?: (() => void) | undefined
  readonly onClose?: (() => void) | undefined
}

/** The sentence that a failed call brought with it. */
export function FailureNotice({ error, onRetry, onClose }: FailureNoticeProps) {
  const words = useWords()
  const { say } = words
  if (error === null || error === undefined) return null
  const retry = onRetry && (
    <Button icon={RotateCw} onPress={onRetry}>
      {say('frame.try-again')}
    </Button>
  )
  return (
    <Notice tone="bad" actions={retry} onClose={onClose}>
      {failureText(error, words)}
    </Notice>
  )
}

export const failureText = (error: unknown, { say }: Words): string =>
  error instanceof CallError ? error.failure.message : say('frame.no-answer')
