import { CircleAlert, CircleCheck, Info, type LucideIcon, TriangleAlert, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from '../style/class-names.ts'
import { IconButton } from './button.tsx'
import sheet from './notice.module.css'
import { useWords } from './words.tsx'

const css = classNames(sheet)

export type NoticeTone = 'info' | 'good' | 'warn' | 'bad'

const ICONS: Record<NoticeTone, LucideIcon> = {
  info: Info,
  good: CircleCheck,
  warn: TriangleAlert,
  bad: CircleAlert,
}

export interface NoticeProps {
  readonly tone?: NoticeTone
  readonly title?: ReactNode
  /** What happened, what was kept, what to do. */
  readonly children: ReactNode
  /** Buttons under the text. */
  readonly actions?: ReactNode
  readonly onClose?: (() => void) | undefined
}

export function Notice({ tone = 'info', title, children, actions, onClose }: NoticeProps) {
  const { say } = useWords()
  const Icon = ICONS[tone]
  return (
    <div className={css('notice', tone)} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon aria-hidden />
      <div className={css('body')}>
        {title && <p className={css('title')}>{title}</p>}
        <div>{children}</div>
        {actions && <div className={css('actions')}>{actions}</div>}
      </div>
      {onClose && <IconButton icon={X} label={say('frame.close')} onPress={onClose} />}
    </div>
  )
}
