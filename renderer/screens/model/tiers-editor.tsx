import type { TierRules } from '../../../shared/scoring/model.ts'
import { NumberBox } from '../../parts/number-box.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './model-screen.module.css'
import { SourceLine } from './source-line.tsx'

const css = classNames(sheet)

export interface TiersEditorProps {
  readonly tiers: TierRules
  readonly onChange: (tiers: TierRules) => void
}

/** From which score on a firm is in tier A or B, and below which coverage nobody says. */
export function TiersEditor({ tiers, onChange }: TiersEditorProps) {
  const { say } = useWords()
  const { A, B, coverage } = tiers
  const boxes = [
    {
      label: say('model.tier-a-score'),
      value: A.score,
      keep: (score: number) => onChange({ ...tiers, A: { ...A, score } }),
    },
    {
      label: say('model.tier-a-low'),
      value: A.low,
      keep: (low: number) => onChange({ ...tiers, A: { ...A, low } }),
    },
    {
      label: say('model.tier-b-score'),
      value: B.score,
      keep: (score: number) => onChange({ ...tiers, B: { score } }),
    },
    {
      label: say('model.tier-coverage'),
      value: coverage,
      keep: (next: number) => onChange({ ...tiers, coverage: next }),
    },
  ]
  return (
    <section aria-label={say('model.tiers')}>
      <h3>{say('model.tiers')}</h3>
      <ul className={css('tier-rules')}>
        {boxes.map(({ label, value, keep }) => (
          <li key={label} className={css('tier-rule')}>
            <span>{label}</span>
            <NumberBox label={label} value={value} from={0} to={100} digits={1} onKeep={keep} />
          </li>
        ))}
      </ul>
      <SourceLine
        of={say('model.tiers')}
        source={tiers.source}
        onChange={(source) => onChange({ ...tiers, source })}
      />
    </section>
  )
}
