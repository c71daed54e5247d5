import { X } from 'lucide-react'
import { memo } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useView } from '../../parts/view/use-view.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { without } from './filter-change.ts'
import sheet from './filter-line.module.css'
import { filterParts } from './filter-parts.ts'
import { useListChange } from './page-question.ts'

const css = classNames(sheet)

/** The filter in words; each part can be dropped. */
export const FilterLine = memo(function FilterLine() {
  const words = useWords()
  const filter = useView(({ filter }) => filter)
  const changeList = useListChange()
  const parts = filterParts(filter, words)
  if (parts.length === 0) return null
  return (
    <ul className={css('line')} aria-label={words.say('list.filters-set')}>
      {parts.map(({ name, text }) => (
        <li key={name}>
          <AriaButton
            className={css('part')}
            aria-label={words.say('list.drop-part', { part: text })}
            onPress={() => changeList({ change: { filter: without(filter, name) } })}
          >
            {text}
            <X aria-hidden />
          </AriaButton>
        </li>
      ))}
    </ul>
  )
})
