import { classNames } from '../style/class-names.ts'
import sheet from './skeleton.module.css'
import { useWords } from './words.tsx'

const css = classNames(sheet)

/** Stands where text will be, so that nothing jumps when it comes. */
export function Skeleton({ lines = 3 }: { readonly lines?: number }) {
  const { say } = useWords()
  return (
    <div className={css('lines')} role="status" aria-busy aria-label={say('frame.loading')}>
      {Array.from({ length: lines }, (_, index) => `line-${index}`).map((key) => (
        <div key={key} className={css('line')} />
      ))}
    </div>
  )
}
