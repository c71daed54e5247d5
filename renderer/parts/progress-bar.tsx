import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components'
import { classNames } from '../style/class-names.ts'
import sheet from './progress-bar.module.css'

const css = classNames(sheet)

export interface ProgressBarProps {
  readonly label: string
  readonly done: number
  /** null while it cannot be known. */
  readonly total: number | null
  /** What is shown at the right and read aloud, such as "12,000 rows". */
  readonly text: string
}

export function ProgressBar({ label, done, total, text }: ProgressBarProps) {
  const share = total === null || total <= 0 ? null : Math.min(1, done / total)
  return (
    <AriaProgressBar
      className={css('progress')}
      minValue={0}
      maxValue={1}
      value={share ?? 0}
      isIndeterminate={share === null}
      valueLabel={text}
    >
      <Label className={css('label')}>{label}</Label>
      <span className={css('value')}>{text}</span>
      <div className={css('track')}>
        <div
          className={css('fill', share === null && 'unknown')}
          style={share === null ? {} : { width: `${share * 100}%` }}
        />
      </div>
    </AriaProgressBar>
  )
}
