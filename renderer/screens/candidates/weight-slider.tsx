import { Input, Label, NumberField, Slider, SliderThumb, SliderTrack } from 'react-aria-components'
import { criterionName } from '../../parts/criteria-words.ts'
import { percentText } from '../../parts/figures.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './weight-strip.module.css'
import type { WeightRow } from './weights.ts'

const css = classNames(sheet)

export interface WeightSliderProps {
  readonly row: WeightRow
  /** While it moves, 0–100. */
  readonly onChange: (slider: number) => void
  /** When the hand lets go. */
  readonly onKeep: (slider: number) => void
}

export function WeightSlider({ row, onChange, onKeep }: WeightSliderProps) {
  const words = useWords()
  const { id, slider, share, usual } = row
  const name = criterionName(words, id)
  return (
    <div className={css('criterion')}>
      <Slider
        className={css('slider')}
        value={slider}
        minValue={0}
        maxValue={100}
        step={1}
        onChange={onChange}
        onChangeEnd={onKeep}
      >
        <Label className={css('name')}>
          <span className={css('swatch')} style={{ background: `var(--criterion-${id})` }} />
          {name}
        </Label>
        <SliderTrack className={css('track')}>
          <span className={css('rail')} />
          <span
            className={css('fill')}
            style={{ inlineSize: `${slider}%`, background: `var(--criterion-${id})` }}
          />
          <span className={css('usual')} style={{ insetInlineStart: `${usual * 100}%` }} />
          <SliderThumb className={css('thumb')} />
        </SliderTrack>
      </Slider>
      <NumberField
        aria-label={words.say('candidates.weight-of', { criterion: name })}
        value={slider}
        minValue={0}
        maxValue={100}
        formatOptions={{ maximumFractionDigits: 1 }}
        onChange={(value) => Number.isFinite(value) && onKeep(value)}
      >
        <Input className={css('number')} />
      </NumberField>
      <span className={css('result')}>
        {words.say('candidates.share-of-score', { share: percentText(share, words, 1) })}
      </span>
    </div>
  )
}
