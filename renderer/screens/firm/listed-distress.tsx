import type { Dossier } from '../../../shared/contract/ranking.ts'
import { distressText } from '../../../shared/words/distress-text.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './facts-column.module.css'

const css = classNames(sheet)

/** What lists other than the register say of the firm's distress, each with file and line; nothing where none does. */
export function ListedDistress({ distress }: Pick<Dossier, 'distress'>) {
  const words = useWords()
  const { say } = words
  if (distress.length === 0) return null
  return (
    <section className={css('group')} aria-label={say('watch.listed-title')}>
      <h3 className={css('title')}>{say('watch.listed-title')}</h3>
      <p className={css('quiet')}>{say('watch.listed-counts')}</p>
      <ul className={css('hands')}>
        {distress.map((event) => (
          <li key={`${event.file}:${event.line}:${event.kind}`}>{distressText(event, words)}</li>
        ))}
      </ul>
    </section>
  )
}
