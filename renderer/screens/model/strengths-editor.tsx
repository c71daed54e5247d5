import { GOVERNANCE_FLAGS, SIGNALS } from '../../../shared/criteria/names.ts'
import type { Source, ValueFunction } from '../../../shared/scoring/model.ts'
import { NumberBox } from '../../parts/number-box.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { SourceLine } from './source-line.tsx'
import sheet from './strengths-editor.module.css'

const css = classNames(sheet)

type Strengths = Extract<ValueFunction, { readonly kind: 'capped-sum' | 'noisy-or' }>

export interface StrengthsEditorProps {
  readonly value: Strengths
  readonly onChange: (value: Strengths) => void
}

/** How much each sign counts, from 0 to 1. */
export function StrengthsEditor({ value, onChange }: StrengthsEditorProps) {
  const { say, number } = useWords()
  const rows =
    value.kind === 'capped-sum'
      ? GOVERNANCE_FLAGS.map((flag) => ({
          name: say(`criteria.governance-${flag}`),
          strength: value.strengths[flag],
          keep: (strength: number) =>
            onChange({ ...value, strengths: { ...value.strengths, [flag]: strength } }),
          source: value.sources?.[flag],
          give: (source: Source) => onChange({ ...value, sources: { ...value.sources, [flag]: source } }),
        }))
      : SIGNALS.map((signal) => ({
          name: say(`criteria.signal-${signal}`),
          strength: value.strengths[signal],
          keep: (strength: number) =>
            onChange({ ...value, strengths: { ...value.strengths, [signal]: strength } }),
          source: value.sources?.[signal],
          give: (source: Source) => onChange({ ...value, sources: { ...value.sources, [signal]: source } }),
        }))
  return (
    <div className={css('strengths')}>
      <p className={css('how')}>
        {value.kind === 'capped-sum'
          ? say('model.capped-sum', { cap: number(value.cap, 2) })
          : say('model.noisy-or')}
      </p>
      {value.kind === 'capped-sum' && (
        <SourceLine
          of={say('model.entry-cap')}
          source={value.sources?.cap}
          onChange={(source) => onChange({ ...value, sources: { ...value.sources, cap: source } })}
        />
      )}
      <ul className={css('list')}>
        {rows.map(({ name, strength, keep, source, give }) => (
          <li key={name} className={css('row')}>
            <span>{name}</span>
            <NumberBox
              label={say('model.strength-of', { sign: name })}
              value={strength}
              from={0}
              to={1}
              onKeep={keep}
            />
            <SourceLine of={name} source={source} onChange={give} />
          </li>
        ))}
      </ul>
    </div>
  )
}
