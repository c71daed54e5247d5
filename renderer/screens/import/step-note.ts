import type { Words } from '../../../shared/words/words.ts'
import { delimiterName } from './delimiters.ts'
import { mainSniff, type Session } from './session.ts'
import type { Step } from './steps.ts'

/** What has been decided at a step so far, in a few words under its name; null where nothing is known yet. */
export function stepNote(step: Step, session: Session, words: Words): string | null {
  const { say, number } = words
  const sniff = mainSniff(session)
  const { mapping, staged, kept } = session
  switch (step) {
    case 'files':
      return session.looks[0]?.chosen.name ?? null
    case 'reading':
      return sniff && `${sniff.encoding} · ${delimiterName(sniff.delimiter, words)}`
    case 'mapping':
      return (
        sniff &&
        mapping &&
        say('import.mapping-note', {
          read: number(Object.keys(mapping.fields).length),
          all: number(sniff.header.length),
        })
      )
    case 'dry-run':
      return staged && firmCount(staged.report.firms, words)
    case 'keep':
      return kept && firmCount(kept.firms, words)
  }
}

const firmCount = (count: number, { say, number }: Words): string =>
  say('import.firms-count', { count, firms: number(count) })
