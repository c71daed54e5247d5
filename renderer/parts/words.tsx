import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { I18nProvider } from 'react-aria-components'
import { pseudoText } from '../../shared/words/pseudo.ts'
import { createWords, type Language, type Words } from '../../shared/words/words.ts'
import { remembered } from './remembered.ts'

const WordsContext = createContext<Words>(createWords('en'))

/** Gives every screen below its language; changing it redraws without a restart. */
export function WordsProvider({ language, children }: { language: Language; children: ReactNode }) {
  const words = useMemo(() => createWords(language, isPseudo() ? pseudoText : undefined), [language])
  return (
    <I18nProvider locale={language}>
      <WordsContext value={words}>{children}</WordsContext>
    </I18nProvider>
  )
}

/** For tests of clipping and of texts that bypass the catalogue: nobody sets it by hand. */
const isPseudo = (): boolean => remembered('pseudo') === 'on'

export const useWords = (): Words => useContext(WordsContext)
