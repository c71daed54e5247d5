import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { classNames } from '../style/class-names.ts'
import { IconButton } from './button.tsx'
import sheet from './dialog.module.css'
import { useWords } from './words.tsx'

const css = classNames(sheet)

export interface DialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly title: string
  readonly children: ReactNode
  /** Buttons, the one that goes on last. */
  readonly actions?: ReactNode
  readonly wide?: boolean
}

export function Dialog({ isOpen, onClose, title, children, actions, wide = false }: DialogProps) {
  const { say } = useWords()
  return (
    <ModalOverlay
      className={css('overlay')}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className={css('modal', wide && 'wide')}>
        <AriaDialog className={css('dialog')}>
          <header className={css('head')}>
            <Heading slot="title" className={css('title')}>
              {title}
            </Heading>
            <IconButton slot="close" icon={X} label={say('frame.close')} />
          </header>
          {children}
          {actions && <div className={css('actions')}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
