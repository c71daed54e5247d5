import { FileText, Trash2 } from 'lucide-react'
import { Link } from 'wouter'
import type { Sniff } from '../../../shared/contract/import.ts'
import { matching } from '../../../shared/words/en/matching.ts'
import { IconButton } from '../../parts/button.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { removeFile } from './actions.ts'
import { bytesText } from './bytes-text.ts'
import { delimiterName } from './delimiters.ts'
import sheet from './file-card.module.css'
import type { Look } from './session.ts'

const css = classNames(sheet)

export interface FileCardProps {
  readonly look: Look
  /** null where it is the only file. */
  readonly role: 'main' | 'companion' | null
  /** Name of the main file, where this one's columns are not the same. */
  readonly differsFrom: string | null
}

/** A chosen file: what it was taken for and why, or why it cannot be used. */
export function FileCard({ look, role, differsFrom }: FileCardProps) {
  const words = useWords()
  const { say } = words
  const { chosen, sniff, error } = look
  return (
    <li className={css('card')}>
      <FileText aria-hidden className={css('icon')} />
      <div className={css('body')}>
        <p className={css('line')}>
          <strong className={css('name')}>{chosen.name}</strong>
          {(role || sniff?.companion) && (
            <span className={css('mark')}>
              {sniff?.companion
                ? say(`companions.${sniff.companion}`)
                : say(`import.files-${role ?? 'main'}`)}
            </span>
          )}
          <span className={css('facts')}>{factsOf(chosen.bytes, sniff, words)}</span>
        </p>
        {sniff && (
          <div>
            <p className={css('line')}>
              <span className={css('registry')}>{sniff.profile.title}</span>
              {!sniff.profile.confirmed && (
                <span className={css('mark', 'warn')}>{say('import.files-unconfirmed')}</span>
              )}
            </p>
            <p className={css('reason')}>{sniff.profileReason}</p>
            {isNoted(sniff.profile.id) && sniff.series === undefined && (
              <p className={css('reason')}>{say(`matching.note-${sniff.profile.id}`)}</p>
            )}
            {!sniff.profile.confirmed && (
              <p className={css('reason')}>{say('import.files-unconfirmed-why')}</p>
            )}
          </div>
        )}
        {sniff?.events && <EventsNotice />}
        {!sniff && error === null && <Skeleton lines={2} />}
        <FailureNotice error={error} />
        {differsFrom !== null && (
          <Notice tone="warn">{say('import.files-other-columns', { main: differsFrom })}</Notice>
        )}
      </div>
      <IconButton
        icon={Trash2}
        label={say('import.files-remove', { name: chosen.name })}
        onPress={() => removeFile(chosen.file)}
      />
    </li>
  )
}

/** A list of events is no register: the screen that reads it is one step away. */
function EventsNotice() {
  const { say } = useWords()
  return (
    <Notice tone="warn" title={say('meanings.events')}>
      <p>{say('meanings.events-text')}</p>
      <Link href="/changes">{say('meanings.events-open')}</Link>
    </Notice>
  )
}

type Noted = Extract<keyof typeof matching, `note-${string}`> extends `note-${infer Id}` ? Id : never

/** Whether the words have a note on what this register can and cannot tell. */
const isNoted = (id: string): id is Noted => Object.hasOwn(matching, `note-${id}`)

function factsOf(bytes: number, sniff: Sniff | null, words: ReturnType<typeof useWords>): string {
  const size = bytesText(bytes, words.language)
  if (sniff === null) return size
  const columns = words.say('import.columns-count', { count: sniff.header.length })
  return [size, columns, sniff.encoding, delimiterName(sniff.delimiter, words)].join(' · ')
}
