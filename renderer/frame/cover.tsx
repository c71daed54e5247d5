import { Eye } from 'lucide-react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Button } from '../parts/button.tsx'
import { useCall } from '../parts/use-call.ts'
import { useWords } from '../parts/words.tsx'
import { classNames } from '../style/class-names.ts'
import sheet from './cover.module.css'
import { useIdle } from './use-idle.ts'

const css = classNames(sheet)

/** Keeps names from whoever passes an empty desk. It asks for no password: that is what the system's lock is for. */
export function Cover() {
  const { say } = useWords()
  const [isIdle, wake] = useIdle(useCall('settings.get', {}).data?.coverAfter ?? 0)
  return (
    <ModalOverlay className={css('cover')} isOpen={isIdle} isKeyboardDismissDisabled>
      <Modal>
        <Dialog className={css('middle')}>
          <Heading slot="title" className={css('title')}>
            {say('frame.covered')}
          </Heading>
          <p>{say('frame.covered-what')}</p>
          <Button icon={Eye} onPress={wake} autoFocus>
            {say('frame.covered-show')}
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
