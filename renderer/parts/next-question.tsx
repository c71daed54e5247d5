import { MessageCircleQuestion } from 'lucide-react'
import type { Dossier } from '../../shared/contract/ranking.ts'
import { classNames } from '../style/class-names.ts'
import { percentText } from './figures.ts'
import sheet from './next-question.module.css'
import { useWords } from './words.tsx'

const css = classNames(sheet)

/** The unknown that would settle most, and where one would find it out. */
export function NextQuestion({ question }: { readonly question: Dossier['nextQuestion'] }) {
  const words = useWords()
  const { say } = words
  return (
    <div className={css('card')}>
      <MessageCircleQuestion aria-hidden />
      <div className={css('text')}>
        <h3 className={css('title')}>{say('firm.next-question')}</h3>
        {question === null ? (
          <p>{say('firm.nothing-unknown')}</p>
        ) : (
          <>
            <p className={css('question')}>{question.question}</p>
            <p className={css('where')}>{question.where}</p>
            <p className={css('weight')}>
              {say('firm.question-weight', { share: percentText(question.weight, words, 1) })}
            </p>
          </>
        )}
      </div>
    </div>
  )
}
