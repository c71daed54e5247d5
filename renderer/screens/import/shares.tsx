import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './shares.module.css'

const css = classNames(sheet)

export interface Share {
  readonly label: string
  readonly count: number
  readonly tone: 'good' | 'accent' | 'calm' | 'warn' | 'bad'
}

/** Counts side by side over a bar of their proportions; the numbers say everything, the bar is for the eye. */
export function Shares({ shares }: { readonly shares: readonly Share[] }) {
  const { number } = useWords()
  return (
    <div className={css('shares')}>
      <dl className={css('counts')}>
        {shares.map(({ label, count, tone }) => (
          <div key={label} className={css('count', count === 0 && 'zero')}>
            <dt className={css('label', tone)}>{label}</dt>
            <dd className={css('number')}>{number(count)}</dd>
          </div>
        ))}
      </dl>
      <div className={css('bar')} aria-hidden>
        {shares.map(
          ({ label, count, tone }) =>
            count > 0 && <span key={label} className={css('part', tone)} style={{ flexGrow: count }} />,
        )}
      </div>
    </div>
  )
}
