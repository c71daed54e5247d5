import { Search } from 'lucide-react'
import { useState } from 'react'
import { bridge } from '../../bridge/bridge.ts'
import { Button } from '../../parts/button.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Section } from '../../parts/section.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useSaving } from '../../parts/use-saving.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './care-screen.module.css'
import { EraseDialog } from './erase-dialog.tsx'

const css = classNames(sheet)

/** The shortest name that is looked for. */
const SHORTEST = 3
/** Places shown; all of them are in what is saved. */
const SHOWN = 20

/** Finds a person wherever the name stands, hands out what is kept, erases it. */
export function Person() {
  const { say } = useWords()
  const [typed, setTyped] = useState('')
  const [name, setName] = useState<string | null>(null)
  return (
    <Section title={say('care.person-title')} lead={say('care.person-lead')}>
      <form
        className={css('row')}
        onSubmit={(event) => {
          event.preventDefault()
          if (typed.trim().length >= SHORTEST) setName(typed.trim())
        }}
      >
        <TextField label={say('care.person-name')} value={typed} onChange={setTyped} />
        <Button type="submit" icon={Search} isDisabled={typed.trim().length < SHORTEST}>
          {say('care.find')}
        </Button>
      </form>
      {name !== null && <Found key={name} name={name} />}
    </Section>
  )
}

function Found({ name }: { readonly name: string }) {
  const { say, number } = useWords()
  const { data: places, error, refetch } = useCall('person.find', { name })
  const [isAsked, setAsked] = useState(false)
  if (places === undefined) return <FailureNotice error={error} onRetry={() => refetch()} />
  return (
    <>
      <p role="status">{say('care.found', { number: number(places.length) })}</p>
      {places.length > 0 && (
        <>
          <ul className={css('list')}>
            {places.slice(0, SHOWN).map(({ table, column, firm, text }) => (
              <li key={`${table}.${column} ${firm} ${text}`} className={css('line')}>
                <span className={css('what')}>
                  <span>{text}</span>
                  <span className={css('note')}>
                    {table}.{column} {firm ?? ''}
                  </span>
                </span>
              </li>
            ))}
          </ul>
          <HandOut name={name} onErase={() => setAsked(true)} />
        </>
      )}
      <EraseDialog name={name} isOpen={isAsked} onClose={() => setAsked(false)} />
    </>
  )
}

function HandOut({ name, onErase }: { readonly name: string; readonly onErase: () => void }) {
  const { say } = useWords()
  const [saved, setSaved] = useState<string | null>(null)
  return (
    <>
      <div className={css('row')}>
        <SaveButton name={name} format="html" onSaved={setSaved} />
        <SaveButton name={name} format="json" onSaved={setSaved} />
        <Button kind="quiet" onPress={onErase}>
          {say('care.erase')}
        </Button>
      </div>
      {saved !== null && <Notice tone="good">{say('care.person-saved', { file: saved })}</Notice>}
    </>
  )
}

interface SaveButtonProps {
  readonly name: string
  readonly format: 'json' | 'html'
  /** Hears the name of the file. */
  readonly onSaved: (file: string) => void
}

function SaveButton({ name, format, onSaved }: SaveButtonProps) {
  const { say } = useWords()
  const saving = useSaving(async () => {
    const suggestedName = `${say('care.person-file')}.${format}`
    const target = await bridge.saveAs({ suggestedName, purpose: 'document' })
    if (!target) return
    await bridge.call('person.export', { name, format, file: target.file })
    await bridge.deliver(target.file)
    onSaved(target.name)
  })
  return (
    <>
      <Button isPending={saving.isBusy} onPress={saving.run}>
        {say(format === 'html' ? 'care.save-page' : 'care.save-json')}
      </Button>
      <FailureNotice error={saving.error} />
    </>
  )
}
