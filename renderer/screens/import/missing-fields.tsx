import type { Mapping } from '../../../shared/registry/mapping.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { missingAdditions } from './missing.ts'
import sheet from './missing-fields.module.css'

const css = classNames(sheet)

/** What the file does not have and what it would add. */
export function MissingFields({ mapping }: { readonly mapping: Mapping }) {
  const { say } = useWords()
  const missing = missingAdditions(mapping)
  return (
    <aside className={css('missing')} aria-label={say('import.mapping-missing')}>
      <h3>{say('import.mapping-missing')}</h3>
      <p className={css('text')}>
        {say(missing.length === 0 ? 'import.mapping-nothing-missing' : 'import.mapping-missing-text')}
      </p>
      {missing.length > 0 && (
        <dl className={css('list')}>
          {missing.map((id) => (
            <div key={id}>
              <dt>{say(`import.adds-${id}`)}</dt>
              <dd>{say(`import.adds-${id}-why`)}</dd>
            </div>
          ))}
        </dl>
      )}
    </aside>
  )
}
