import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './manual-screen.module.css'
import { found, TERMS, TOPICS } from './topics.ts'

const css = classNames(sheet)

/** How to work with Relevo and what its words mean, without a network. */
export function ManualScreen() {
  const { say } = useWords()
  const [wanted, setWanted] = useState('')
  const topics = found(
    TOPICS.map((id) => ({ id, title: say(`manual.${id}`), text: say(`manual.${id}-text`) })),
    wanted,
  )
  const terms = found(
    TERMS.map((id) => ({ id, title: say(`manual.term-${id}`), text: say(`manual.means-${id}`) })),
    wanted,
  )
  return (
    <div className={css('screen')}>
      <h1>{say('frame.manual')}</h1>
      <TextField label={say('manual.search')} value={wanted} onChange={setWanted} />
      <p role="status" className={css('count')}>
        {say('manual.found', { topics: topics.length, terms: terms.length })}
      </p>
      {topics.map(({ id, title, text }) => (
        <article key={id} className={css('topic')}>
          <h2>{title}</h2>
          {text.split('\n').map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </article>
      ))}
      {terms.length > 0 && <h2>{say('manual.glossary')}</h2>}
      <dl className={css('terms')}>
        {terms.map(({ id, title, text }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {topics.length + terms.length === 0 && (
        <div>
          <Button onPress={() => setWanted('')}>{say('manual.show-all')}</Button>
        </div>
      )}
    </div>
  )
}
