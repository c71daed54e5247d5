import { FileDown } from 'lucide-react'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './drop-veil.module.css'

const css = classNames(sheet)

/** Says that the held files will be taken; for the eye alone, since only a mouse drags. */
export function DropVeil() {
  const { say } = useWords()
  return (
    <div className={css('veil')} aria-hidden>
      <p className={css('card')}>
        <FileDown />
        {say('import.files-drop-now')}
      </p>
    </div>
  )
}
