import { Undo2 } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import type { Sniff } from '../../../shared/contract/import.ts'
import type { DateOrder, ReadingOptions } from '../../../shared/registry/reading-options.ts'
import { Button } from '../../parts/button.tsx'
import { Select } from '../../parts/select.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { chooseOption } from './actions.ts'
import { DELIMITERS, delimiterName } from './delimiters.ts'
import { encodingChoices } from './encodings.ts'
import sheet from './reading-choices.module.css'
import type { Session } from './session.ts'

const css = classNames(sheet)

interface ReadingChoicesProps {
  readonly session: Session
  readonly sniff: Sniff
}

/** The six choices of a file, each as it was found or as the person overruled it. */
export function ReadingChoices({ session, sniff }: ReadingChoicesProps) {
  const words = useWords()
  const { say } = words
  const { options } = session
  const decimal = session.mapping?.decimal ?? sniff.mapping.decimal
  const dateOrder = session.mapping?.dateOrder ?? sniff.mapping.dateOrder
  return (
    <div className={css('choices')}>
      <Choice name="encoding" options={options}>
        <Select
          label={say('import.reading-encoding')}
          value={options.encoding ?? sniff.encoding}
          choices={encodingChoices(options.encoding ?? sniff.encoding)}
          onChange={(encoding) => void chooseOption('encoding', encoding)}
        />
      </Choice>
      <Choice name="delimiter" options={options}>
        <Select
          label={say('import.reading-delimiter')}
          value={options.delimiter ?? sniff.delimiter}
          choices={DELIMITERS.map((value) => ({ value, label: delimiterName(value, words) }))}
          onChange={(delimiter) => void chooseOption('delimiter', delimiter)}
        />
      </Choice>
      <Choice name="headerLine" options={options}>
        <LineNumber
          label={say('import.reading-header-line')}
          help={say('import.reading-header-line-help')}
          value={options.headerLine ?? sniff.headerLine}
          onChange={(line) => void chooseOption('headerLine', line)}
        />
      </Choice>
      <Choice name="footerRows" options={options}>
        <LineNumber
          label={say('import.reading-footer-rows')}
          help={say('import.reading-footer-rows-help')}
          value={options.footerRows ?? 0}
          onChange={(rows) => void chooseOption('footerRows', rows)}
        />
      </Choice>
      <Choice name="decimal" options={options}>
        <Select<',' | '.'>
          label={say('import.reading-decimal')}
          value={decimal}
          choices={[
            { value: ',', label: say('import.reading-decimal-comma') },
            { value: '.', label: say('import.reading-decimal-point') },
          ]}
          onChange={(value) => void chooseOption('decimal', value)}
        />
      </Choice>
      <Choice name="dateOrder" options={options}>
        <Select<DateOrder>
          label={say('import.reading-date-order')}
          value={dateOrder}
          choices={[
            { value: 'dmy', label: say('import.reading-date-dmy') },
            { value: 'mdy', label: say('import.reading-date-mdy') },
            { value: 'ymd', label: say('import.reading-date-ymd') },
          ]}
          onChange={(value) => void chooseOption('dateOrder', value)}
        />
      </Choice>
    </div>
  )
}

interface ChoiceProps {
  readonly name: keyof ReadingOptions
  readonly options: ReadingOptions
  readonly children: ReactNode
}

/** A choice and whose it is: found in the file, or the person's own with the way back. */
function Choice({ name, options, children }: ChoiceProps) {
  const { say } = useWords()
  const isChosen = options[name] !== undefined
  return (
    <div className={css('choice')}>
      {children}
      <p className={css('whose')}>
        {say(isChosen ? 'import.reading-chosen' : 'import.reading-guess')}
        {isChosen && (
          <Button kind="quiet" icon={Undo2} onPress={() => void chooseOption(name, undefined)}>
            {say('import.reading-back-to-guess')}
          </Button>
        )}
      </p>
    </div>
  )
}

const LAST_LINE = 1_000

interface LineNumberProps {
  readonly label: string
  readonly help: string
  readonly value: number
  readonly onChange: (value: number) => void
}

/** Typed as text, so that a half-typed number is not corrected under the fingers. */
function LineNumber({ label, help, value, onChange }: LineNumberProps) {
  const [text, setText] = useState(String(value))
  useEffect(() => setText((typed) => (Number(typed) === value ? typed : String(value))), [value])
  return (
    <TextField
      label={label}
      help={help}
      inputMode="numeric"
      value={text}
      onChange={(typed) => {
        setText(typed)
        const wanted = Number(typed)
        const isLine = /^\d+$/.test(typed) && wanted <= LAST_LINE
        if (isLine && wanted !== value) onChange(wanted)
      }}
    />
  )
}
