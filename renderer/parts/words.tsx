import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { I18nProvider } from 'react-aria-components'
import { createWords, type Language, type Words } from '../../shared/words/words.ts'

const WordsContext = createContext<Words>(createWords('en'))

/** Gives every screen below its language; changing it redraws without a restart. */
export function WordsProvider({ language, children }: { language: Language; children: ReactNode }) {
  const words = useMemo(() => createWords(language), [language])
  return (
    <I18nProvider locale={language}>
      <WordsContext value={words}>{children}</WordsContext>
    </I18nProvider>
  )
}

export const useWords = (): Words => useContext(WordsContext)
