import { Plus, Search } from 'lucide-react'
import { useState } from 'react'
import type { Lens } from '../../../shared/criteria/names.ts'
import { Button } from '../../parts/button.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useSettled } from '../../parts/use-settled.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './compare-screen.module.css'

const css = classNames(sheet)

/** A pause in typing after which is looked. */
const PAUSE_MS = 160
const MOST_FOUND = 6

export interface FirmFinderProps {
  readonly lens: Lens
  readonly chosen: readonly string[]
  readonly onAdd: (id: string) => void
}

/** Looks for a ranked firm by name or id; without a text the best of the list are proposed. */
export function FirmFinder({ lens, chosen, onAdd }: FirmFinderProps) {
  const { say } = useWords()
  const [text, setText] = useState('')
  const search = useSettled(text.trim(), PAUSE_MS)
  const filter = search === '' ? {} : { filter: { search } }
  const limit = MOST_FOUND + chosen.length
  const { data, error } = useCall(
    'ranking.page',
    { lens, ...filter, offset: 0, limit },
    { keepPrevious: true },
  )
  const found = data?.candidates.filter(({ id }) => !chosen.includes(id)).slice(0, MOST_FOUND)
  return (
    <section className={css('finder')} aria-label={say('compare.find')}>
      <TextField label={say('compare.find')} value={text} onChange={setText} type="search" />
      <FailureNotice error={error} />
      {found && found.length > 0 && (
        <ul className={css('found')} aria-label={say('compare.found')}>
          {found.map(({ id, name }) => (
            <li key={id}>
              <Button
                kind="quiet"
                icon={Plus}
                aria-label={say('compare.add', { firm: name })}
                onPress={() => onAdd(id)}
              >
                {name}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {found?.length === 0 && (
        <p className={css('none')} role="status">
          <Search aria-hidden /> {say('compare.found-none')}
        </p>
      )}
    </section>
  )
}
