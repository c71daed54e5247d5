import { GOVERNANCE_FLAGS, SIGNALS } from '../../../shared/criteria/names.ts'
import type { ValueFunction } from '../../../shared/scoring/model.ts'
import { NumberBox } from '../../parts/number-box.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
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
        }))
      : SIGNALS.map((signal) => ({
          name: say(`criteria.signal-${signal}`),
          strength: value.strengths[signal],
          keep: (strength: number) =>
            onChange({ ...value, strengths: { ...value.strengths, [signal]: strength } }),
        }))
  return (
    <div className={css('strengths')}>
      <p className={css('how')}>
        {value.kind === 'capped-sum'
          ? say('model.capped-sum', { cap: number(value.cap, 2) })
          : say('model.noisy-or')}
      </p>
      <ul className={css('list')}>
        {rows.map(({ name, strength, keep }) => (
          <li key={name} className={css('row')}>
            <span>{name}</span>
            <NumberBox
              label={say('model.strength-of', { sign: name })}
              value={strength}
              from={0}
              to={1}
              onKeep={keep}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
