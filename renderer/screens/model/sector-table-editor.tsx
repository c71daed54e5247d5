import { Plus, X } from 'lucide-react'
import type { SectorFit, ValueFunction } from '../../../shared/scoring/model.ts'
import { Button, IconButton } from '../../parts/button.tsx'
import { sectorName } from '../../parts/criteria-words.ts'
import { NumberBox } from '../../parts/number-box.tsx'
import { TextBox } from '../../parts/text-box.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './indicator-editor.module.css'
import { SourceLine } from './source-line.tsx'

const css = classNames(sheet)

type SectorTable = Extract<ValueFunction, { readonly kind: 'nace-table' }>

export interface SectorTableEditorProps {
  readonly value: SectorTable
  readonly onChange: (value: SectorTable) => void
}

/** NACE codes and how well they suit, a row a value. What is wrong with a code the preview says. */
export function SectorTableEditor({ value, onChange }: SectorTableEditorProps) {
  const { say, number } = useWords()
  const { rows } = value
  const keep = (next: readonly SectorFit[]) => onChange({ ...value, rows: next })
  const change = (place: number, row: Partial<SectorFit>) =>
    keep(rows.map((old, at) => (at === place ? { ...old, ...row } : old)))
  return (
    <div>
      <p className={css('as-is')}>{say('model.nace-lead')}</p>
      <ol className={css('sectors')}>
        {rows.map((row, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone
          <li key={place} className={css('sector')}>
            <TextBox
              label={say('model.nace-codes', { row: number(place + 1) })}
              value={row.codes.join(', ')}
              onKeep={(codes) => change(place, { codes: codesOf(codes) })}
            />
            <NumberBox
              label={say('model.nace-fit', { row: number(place + 1) })}
              value={row.fit}
              from={0}
              to={1}
              onKeep={(fit) => change(place, { fit })}
            />
            <IconButton
              icon={X}
              label={say('model.nace-remove', { row: number(place + 1) })}
              isDisabled={rows.length === 1}
              onPress={() => keep(rows.filter((_, at) => at !== place))}
            />
            <SectorNames codes={row.codes} />
            <div className={css('sector-source')}>
              <SourceLine
                of={say('model.nace-fit', { row: number(place + 1) })}
                source={row.source}
                onChange={(source) => change(place, { source })}
              />
            </div>
          </li>
        ))}
      </ol>
      <Button kind="quiet" icon={Plus} onPress={() => keep([...rows, { codes: [], fit: 0.5 }])}>
        {say('model.nace-add')}
      </Button>
    </div>
  )
}

const codesOf = (text: string): readonly string[] =>
  text
    .split(/[,;\s]+/)
    .map((code) => code.trim())
    .filter(Boolean)

const MOST_NAMES = 3

function SectorNames({ codes }: { readonly codes: readonly string[] }) {
  const words = useWords()
  const names = codes.flatMap((code) => sectorName(words, code) ?? [])
  return (
    <span className={css('sector-names')}>
      {names.slice(0, MOST_NAMES).join(' · ')}
      {names.length > MOST_NAMES && ' …'}
    </span>
  )
}
