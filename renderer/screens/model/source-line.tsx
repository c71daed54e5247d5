import type { Source } from '../../../shared/scoring/model.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './criterion-row.module.css'

const css = classNames(sheet)

/** Where a default comes from: works, or expert judgement with its date. */
export function SourceLine({ source }: { readonly source: Source }) {
  const { say, date } = useWords()
  const works = source.works.join('; ')
  const text =
    source.kind === 'published'
      ? say('model.source-published', { works })
      : say(works === '' ? 'model.source-judgement' : 'model.source-judgement-on', {
          date: date(source.date),
          works,
        })
  return (
    <p className={css('source')}>
      {text}
      {source.note !== undefined && <span className={css('note')}> {source.note}</span>}
    </p>
  )
}
