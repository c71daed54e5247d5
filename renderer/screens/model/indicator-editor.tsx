import type { CriterionId, IndicatorId } from '../../../shared/criteria/names.ts'
import type { Indicator, ValuedReading, ValueFunction } from '../../../shared/scoring/model.ts'
import { percentText } from '../../parts/figures.ts'
import { NumberBox } from '../../parts/number-box.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { CurveEditor } from './curve-editor.tsx'
import sheet from './indicator-editor.module.css'
import {
  type ModelEdit,
  withFigureSource,
  withPrior,
  withShare,
  withSource,
  withValue,
} from './model-edits.ts'
import { readingName } from './reading-name.ts'
import { SectorTableEditor } from './sector-table-editor.tsx'
import { SourceLine } from './source-line.tsx'
import { StrengthsEditor } from './strengths-editor.tsx'

const css = classNames(sheet)

export interface IndicatorEditorProps {
  readonly criterion: CriterionId
  readonly indicator: Indicator
  readonly inForce: Indicator | undefined
  /** The criterion has no other: its share is all. */
  readonly isOnly: boolean
  readonly onEdit: (edit: ModelEdit) => void
}

/** How one indicator's readings become a value, and what is assumed where nothing is known. */
export function IndicatorEditor(props: IndicatorEditorProps) {
  const { criterion, indicator, inForce, isOnly, onEdit } = props
  const words = useWords()
  const { say } = words
  const { id, share, prior, readings, source, sources } = indicator
  const name = say(`criteria.${id}`)
  const place = { criterion, indicator: id }
  return (
    <li className={css('indicator')}>
      <div className={css('head')}>
        <h3 className={css('name')}>{name}</h3>
        <span className={css('share')}>
          {isOnly ? (
            say('model.share', { share: percentText(share, words) })
          ) : (
            <>
              {say('model.share-label')}
              <NumberBox
                label={say('model.share-of', { indicator: name })}
                value={100 * share}
                from={0}
                to={100}
                digits={1}
                onKeep={(next) => onEdit((model) => withShare(model, { ...place, share: next / 100 }))}
              />
            </>
          )}
        </span>
        <span className={css('prior')}>
          {say('model.prior')}
          <NumberBox
            label={say('model.prior-of', { indicator: name })}
            value={prior}
            from={0}
            to={1}
            onKeep={(next) => onEdit((model) => withPrior(model, { ...place, prior: next }))}
          />
        </span>
      </div>
      <SourceLine
        of={name}
        source={source}
        onChange={(next) => onEdit((model) => withSource(model, { ...place, source: next }))}
      />
      <SourceLine
        of={say('model.share-of', { indicator: name })}
        as="model.source-of-share"
        source={sources?.share}
        onChange={(next) =>
          onEdit((model) => withFigureSource(model, { ...place, figure: 'share', source: next }))
        }
      />
      <SourceLine
        of={say('model.prior-of', { indicator: name })}
        as="model.source-of-prior"
        source={sources?.prior}
        onChange={(next) =>
          onEdit((model) => withFigureSource(model, { ...place, figure: 'prior', source: next }))
        }
      />
      {readings.map((reading) => (
        <Reading
          key={reading.reading}
          indicator={id}
          criterion={criterion}
          reading={reading}
          isOneOfSeveral={readings.length > 1}
          inForce={inForce?.readings.find((one) => one.reading === reading.reading)?.value}
          onChange={(value) =>
            onEdit((model) => withValue(model, { ...place, reading: reading.reading, value }))
          }
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
      return <SectorTableEditor value={value} onChange={onChange} />
  }
}
