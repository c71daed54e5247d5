import { useState } from 'react'
import type { Mapping } from '../../../shared/registry/mapping.ts'
import { bridge } from '../../bridge/bridge.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useSaving } from '../../parts/use-saving.ts'
import { useWords } from '../../parts/words.tsx'
import { rememberMapping } from './actions.ts'

interface SaveMappingProps {
  readonly mapping: Mapping
  readonly suggestedName: string
  readonly onClose: () => void
  /** Hears the name it was saved under. */
  readonly onSaved: (name: string) => void
}

/** Asks for a name, keeps the mapping on this computer, and writes it to a file too where it is to be given away. */
export function SaveMapping({ mapping, suggestedName, onClose, onSaved }: SaveMappingProps) {
  const { say } = useWords()
  const [name, setName] = useState(suggestedName)
  const remember = async () => {
    await rememberMapping(name.trim(), mapping)
    onSaved(name.trim())
  }
  const here = useSaving(remember)
  const asFile = useSaving(async () => {
    const target = await bridge.saveAs({ purpose: 'mapping', suggestedName: `${name.trim()}.json` })
    if (target === null) return
    await bridge.call('import.saveMapping', { file: target.file, mapping })
    await bridge.deliver(target.file)
    await remember()
  })
  const isNamed = name.trim() !== ''
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={say('meanings.save-title')}
      actions={
        <>
          <Button isDisabled={!isNamed} isPending={asFile.isBusy} onPress={asFile.run}>
            {say('meanings.save-file')}
          </Button>
          <Button kind="main" isDisabled={!isNamed} isPending={here.isBusy} onPress={here.run}>
            {say('meanings.save-here')}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (isNamed) here.run()
        }}
      >
        <TextField
          autoFocus
          label={say('meanings.save-name')}
          help={say('meanings.save-help')}
          maxLength={150}
          value={name}
          onChange={setName}
        />
      </form>
      <FailureNotice error={here.error ?? asFile.error} />
    </Dialog>
  )
}
