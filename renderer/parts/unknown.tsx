import { classNames } from '../style/class-names.ts'
import sheet from './unknown.module.css'
import { useWords } from './words.tsx'

const css = classNames(sheet)

/** Stands where the register says nothing: never 0, never blank. */
export function Unknown() {
  const { say } = useWords()
  const text = say('units.unknown')
  return (
    <span className={css('unknown')} title={text}>
      <span aria-hidden>—</span>
      <span className={css('words')}>{text}</span>
    </span>
  )
}
