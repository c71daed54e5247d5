import { ChevronDown, ChevronRight, Lock, LockOpen } from 'lucide-react'
import { useState } from 'react'
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components'
import type { Criterion } from '../../../shared/scoring/model.ts'
import { Button, IconButton } from '../../parts/button.tsx'
import { criterionName } from '../../parts/criteria-words.ts'
import { NumberBox } from '../../parts/number-box.tsx'
import { Swatch } from '../../parts/swatch.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './criterion-row.module.css'
import { IndicatorEditor } from './indicator-editor.tsx'
import { type ModelEdit, withSource } from './model-edits.ts'
import { SourceLine } from './source-line.tsx'

const css = classNames(sheet)

export interface CriterionRowProps {
  readonly criterion: Criterion
  /** As it stands in the model in force. */
  readonly inForce: Criterion | undefined
  readonly isLocked: boolean
  /** While it moves, in [0, 1]. */
  readonly onWeight: (weight: number) => void
  readonly onLock: () => void
  readonly onEdit: (edit: ModelEdit) => void
}

/** One criterion: its weight on a line, and its indicators when it is opened. */
export function CriterionRow(props: CriterionRowProps) {
  const { criterion, inForce, isLocked, onWeight, onLock, onEdit } = props
  const words = useWords()
  const { say } = words
  const [isOpen, setOpen] = useState(false)
  const name = criterionName(words, criterion.id)
  const percent = Math.round(criterion.weight * 1000) / 10
  return (
    <li className={css('criterion')}>
      <div className={css('line')}>
        <Button
          kind="quiet"
          icon={isOpen ? ChevronDown : ChevronRight}
          aria-expanded={isOpen}
          onPress={() => setOpen(!isOpen)}
        >
          <Swatch criterion={criterion.id} />
          {name}
        </Button>
        <Slider
          className={css('slider')}
          aria-label={say('model.weight-of', { criterion: name })}
          value={percent}
          minValue={0}
          maxValue={100}
          step={0.5}
          isDisabled={isLocked}
          onChange={(value) => onWeight(value / 100)}
        >
          <SliderTrack className={css('track')}>
            <span className={css('rail')} />
            <span
              className={css('fill')}
              style={{ inlineSize: `${percent}%`, background: `var(--criterion-${criterion.id})` }}
            />
            {inForce && (
              <span className={css('usual')} style={{ insetInlineStart: `${inForce.weight * 100}%` }} />
            )}
            <SliderThumb className={css('thumb')} />
          </SliderTrack>
        </Slider>
        <NumberBox
          label={say('model.weight-of', { criterion: name })}
          value={percent}
          from={0}
          to={100}
          digits={1}
          isDisabled={isLocked}
          onKeep={(value) => onWeight(value / 100)}
        />
        <IconButton
          icon={isLocked ? Lock : LockOpen}
          label={say(isLocked ? 'model.unlock' : 'model.lock', { criterion: name })}
          aria-pressed={isLocked}
          onPress={onLock}
        />
      </div>
      {isOpen && (
        <div className={css('inside')}>
          <p className={css('about')}>{say(`criteria.about-${criterion.id}`)}</p>
          <SourceLine
            of={name}
            source={criterion.source}
            onChange={(source) =>
              onEdit((model) => withSource(model, { criterion: criterion.id, indicator: null, source }))
            }
          />
          <ul className={css('indicators')}>
            {criterion.indicators.map((indicator) => (
              <IndicatorEditor
                key={indicator.id}
                criterion={criterion.id}
                indicator={indicator}
                inForce={inForce?.indicators.find(({ id }) => id === indicator.id)}
                isOnly={criterion.indicators.length === 1}
                onEdit={onEdit}
              />
            ))}
          </ul>
        </div>
      )}
    </li>
  )
}
