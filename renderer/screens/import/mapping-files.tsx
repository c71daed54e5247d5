import { FileDown, FileUp } from 'lucide-react'
import { useState } from 'react'
import type { Mapping } from '../../../shared/registry/mapping.ts'
import { bridge } from '../../bridge/bridge.ts'
import { Button } from '../../parts/button.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { loadMapping } from './actions.ts'
import sheet from './mapping-files.module.css'
import { SaveMapping } from './save-mapping.tsx'
import { type Session, seriesOf } from './session.ts'

const css = classNames(sheet)

interface MappingFilesProps {
  readonly session: Session
  readonly mapping: Mapping
}

/** Lays a saved mapping over the file, or saves this one for the next extract. */
export function MappingFiles({ session, mapping }: MappingFilesProps) {
  const { say } = useWords()
  const [error, setError] = useState<unknown>(null)
  const [said, setSaid] = useState<string | null>(null)
  const [naming, setNaming] = useState(false)

  const attempt = async (act: () => Promise<string | null>) => {
    setError(null)
    setSaid(null)
    try {
      setSaid(await act())
    } catch (caught) {
      setError(caught)
    }
  }
  const load = async () => {
    const [chosen] = await bridge.chooseFiles({ purpose: 'mapping', many: false })
    if (chosen === undefined) return null
    const notFound = await loadMapping(chosen.file)
    const loaded = say('import.mapping-loaded', { name: chosen.name })
    if (notFound.length === 0) return loaded
    const columns = notFound.join(', ')
    return `${loaded} ${say('import.mapping-loaded-without', { count: notFound.length, columns })}`
  }
  return (
    <>
      <div className={css('buttons')}>
        <Button icon={FileUp} onPress={() => void attempt(load)}>
          {say('import.mapping-load')}
        </Button>
        <Button icon={FileDown} onPress={() => setNaming(true)}>
          {say('import.mapping-save')}
        </Button>
      </div>
      {naming && (
        <SaveMapping
          mapping={mapping}
          suggestedName={seriesOf(session) || plainFileName(session)}
          onClose={() => setNaming(false)}
          onSaved={(name) => {
            setNaming(false)
            setSaid(say('meanings.saved', { name }))
          }}
        />
      )}
      {(said !== null || error !== null) && (
        <div className={css('said')}>
          {said !== null && <Notice onClose={() => setSaid(null)}>{said}</Notice>}
          <FailureNotice error={error} onClose={() => setError(null)} />
        </div>
      )}
    </>
  )
}

/** The file's name without its ending and the date that its next extract will not have. */
const plainFileName = ({ looks }: Session): string =>
  (looks[0]?.chosen.name ?? '').replace(/\.[^.]+$/, '').replace(/(?<![\d\s_.-])[\s_.-]*\d[\d\s_.-]*$/, '')
