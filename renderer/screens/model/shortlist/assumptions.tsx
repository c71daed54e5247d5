import { NumberBox } from '../../../parts/number-box.tsx'
import { useWords } from '../../../parts/words.tsx'
import { classNames } from '../../../style/class-names.ts'
import sheet from './shortlist-tab.module.css'

const css = classNames(sheet)

/** What a portfolio rests on. */
export interface Assumed {
  readonly leakage: number
  readonly displacement: number
  readonly substitution: number
  readonly multiplier: number
  readonly remaining: number
  readonly staffDays: number
  readonly daysEach: number
  readonly leastInPoorPlaces: number
}

/** The shares of the worked example of the additionality guide; days by our judgement, to be replaced. */
export const USUAL_ASSUMPTIONS: Assumed = {
  leakage: 0.1,
  displacement: 0.25,
  substitution: 0.05,
  multiplier: 1.1,
  remaining: 0.3,
  staffDays: 60,
  daysEach: 12,
  leastInPoorPlaces: 0,
}

const BOXES = [
  { key: 'leakage', label: 'leakage', to: 1, digits: 2 },
  { key: 'displacement', label: 'displacement', to: 1, digits: 2 },
  { key: 'substitution', label: 'substitution', to: 1, digits: 2 },
  { key: 'multiplier', label: 'multiplier', to: 10, digits: 2 },
  { key: 'remaining', label: 'remaining', to: 1, digits: 2 },
  { key: 'staffDays', label: 'staff-days', to: 1_000, digits: 1 },
  { key: 'daysEach', label: 'days-each', to: 1_000, digits: 1 },
  { key: 'leastInPoorPlaces', label: 'least-poor', to: 50, digits: 0 },
] as const

export interface AssumptionsProps {
  readonly assumed: Assumed
  readonly onChange: (assumed: Assumed) => void
}

export function Assumptions({ assumed, onChange }: AssumptionsProps) {
  const { say } = useWords()
  return (
    <div>
      <h3>{say('shortlist.assumptions')}</h3>
      <p className={css('lead')}>{say('shortlist.assumptions-about')}</p>
      <ul className={css('assumptions')}>
        {BOXES.map(({ key, label, to, digits }) => (
          <li key={key} className={css('assumption')}>
            <span>{say(`shortlist.${label}`)}</span>
            <NumberBox
              label={say(`shortlist.${label}`)}
              value={assumed[key]}
              from={key === 'daysEach' ? 0.5 : 0}
              to={to}
              digits={digits}
              onKeep={(value) => onChange({ ...assumed, [key]: value })}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
