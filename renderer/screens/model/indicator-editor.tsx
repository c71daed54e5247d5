import type { CriterionId, IndicatorId } from '../../../shared/criteria/names.ts'
import type { ReadingId } from '../../../shared/criteria/reading.ts'
import type { Indicator, ValuedReading, ValueFunction } from '../../../shared/scoring/model.ts'
import { percentText } from '../../parts/figures.ts'
import { NumberBox } from '../../parts/number-box.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { CurveEditor } from './curve-editor.tsx'
import sheet from './indicator-editor.module.css'
import type { IndicatorPlace } from './model-edits.ts'
import { readingName } from './reading-name.ts'
import { SourceLine } from './source-line.tsx'
import { StrengthsEditor } from './strengths-editor.tsx'

const css = classNames(sheet)

export interface IndicatorChanges {
  readonly onValue: (
    place: IndicatorPlace & { readonly reading: ReadingId; readonly value: ValueFunction },
  ) => void
  readonly onPrior: (place: IndicatorPlace & { readonly prior: number }) => void
}

export interface IndicatorEditorProps extends IndicatorChanges {
  readonly criterion: CriterionId
  readonly indicator: Indicator
  readonly inForce: Indicator | undefined
}

/** How one indicator's readings become a value, and what is assumed where nothing is known. */
export function IndicatorEditor({ criterion, indicator, inForce, onValue, onPrior }: IndicatorEditorProps) {
  const words = useWords()
  const { say } = words
  const { id, share, prior, readings, source } = indicator
  return (
    <li className={css('indicator')}>
      <div className={css('head')}>
        <h3 className={css('name')}>{say(`criteria.${id}`)}</h3>
        <span className={css('share')}>{say('model.share', { share: percentText(share, words) })}</span>
        <span className={css('prior')}>
          {say('model.prior')}
          <NumberBox
            label={say('model.prior-of', { indicator: say(`criteria.${id}`) })}
            value={prior}
            from={0}
            to={1}
            onKeep={(next) => onPrior({ criterion, indicator: id, prior: next })}
          />
        </span>
      </div>
      <SourceLine source={source} />
      {readings.map((reading) => (
        <Reading
          key={reading.reading}
          indicator={id}
          criterion={criterion}
          reading={reading}
          isOneOfSeveral={readings.length > 1}
          inForce={inForce?.readings.find((one) => one.reading === reading.reading)?.value}
          onChange={(value) => onValue({ criterion, indicator: id, reading: reading.reading, value })}
        />
      ))}
    </li>
  )
}

interface ReadingProps {
  readonly criterion: CriterionId
  readonly indicator: IndicatorId
  readonly reading: ValuedReading
  readonly isOneOfSeveral: boolean
  readonly inForce: ValueFunction | undefined
  readonly onChange: (value: ValueFunction) => void
}

function Reading({ criterion, indicator, reading, isOneOfSeveral, inForce, onChange }: ReadingProps) {
  const words = useWords()
  const { say } = words
  const { value } = reading
  const name = isOneOfSeveral
    ? readingName(words, reading.reading)
    : say(`criteria.${reading.shownAs ?? indicator}`)
  const title = isOneOfSeveral && <p className={css('reading')}>{name}</p>
  switch (value.kind) {
    case 'as-is':
      return (
        <div>
          {title}
          <p className={css('as-is')}>{say('model.as-is')}</p>
        </div>
      )
    case 'piecewise':
      return (
        <div>
          {title}
          <CurveEditor
            name={name}
            criterion={criterion}
            points={value.points}
            before={inForce?.kind === 'piecewise' ? inForce.points : value.points}
            onChange={(points) => onChange({ ...value, points })}
          />
        </div>
      )
    case 'capped-sum':
    case 'noisy-or':
      return <StrengthsEditor value={value} onChange={onChange} />
    case 'nace-table':
      return (
        <p className={css('as-is')}>
          {say('model.nace-table', { count: value.rows.length, rows: value.rows.length })}
        </p>
      )
  }
}
