import { Search, X } from 'lucide-react'
import { memo, useEffect, useRef, useState } from 'react'
import { Button as AriaButton, Input, SearchField } from 'react-aria-components'
import { useKeys } from '../../parts/use-keys.ts'
import { useView } from '../../parts/view/use-view.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { without } from './filter-change.ts'
import { useListChange } from './page-question.ts'
import sheet from './search-box.module.css'

const css = classNames(sheet)

/** One or two letters find too much to be of use, and the index does not hold them: more are likely on their way. */
const FEW_LETTERS = 3
const PAUSE_MS = 200

export const SearchBox = memo(function SearchBox() {
  const filter = useView(({ filter }) => filter)
  const changeList = useListChange()
  const given = filter.search ?? ''
  const [text, setText] = useState(given)

  // Another address (back, reset) brings its own text.
  useEffect(() => setText(given), [given])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only typing starts the pause
  useEffect(() => {
    if (text.trim() === given) return
    const search = text.trim()
    const ask = () => {
      const rest = without(filter, 'search')
      changeList({ change: { filter: search ? { ...rest, search } : rest }, replace: true })
    }
    if (search === '' || search.length >= FEW_LETTERS) {
      ask()
      return
    }
    const timer = setTimeout(ask, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])

  return <SearchText text={text} onChange={setText} />
})

interface SearchTextProps {
  readonly text: string
  readonly onChange: (text: string) => void
}

/** Drawn anew for another text only: the rest of the address changes with every step of a slider. */
const SearchText = memo(function SearchText({ text, onChange }: SearchTextProps) {
  const { say } = useWords()
  const input = useRef<HTMLInputElement>(null)
  useKeys({ '/': () => input.current?.focus() })
  return (
    <SearchField
      className={css('search')}
      aria-label={say('candidates.search')}
      value={text}
      onChange={onChange}
    >
      <Search aria-hidden />
      <Input ref={input} className={css('input')} placeholder={say('candidates.search')} />
      <AriaButton className={css('clear')} aria-label={say('candidates.clear-search')}>
        <X aria-hidden />
      </AriaButton>
    </SearchField>
  )
})
