import { memo } from 'react'
import { Input, Label, NumberField, Slider, SliderThumb, SliderTrack } from 'react-aria-components'
import type { CriterionId } from '../../../shared/criteria/names.ts'
import { criterionName } from '../../parts/criteria-words.ts'
import { percentText } from '../../parts/figures.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './weight-strip.module.css'
import type { WeightRow } from './weights.ts'

const css = classNames(sheet)

interface Moves {
  /** While it moves, 0–100. */
  readonly onChange: (id: CriterionId, slider: number) => void
  /** When the hand lets go. */
  readonly onKeep: (id: CriterionId, slider: number) => void
}

export interface WeightSliderProps extends Moves {
  readonly row: WeightRow
}

export function WeightSlider({ row: { id, slider, share, usual }, ...moves }: WeightSliderProps) {
  const words = useWords()
  return (
    <div className={css('criterion')}>
      <Place id={id} slider={slider} usual={usual} {...moves} />
      <span className={css('result')}>
        {words.say('candidates.share-of-score', { share: percentText(share, words, 1) })}
      </span>
    </div>
  )
}

type PlaceProps = Moves & Omit<WeightRow, 'share'>

/** Slider and number. One that moves changes the share of all the others, but not their places. */
const Place = memo(function Place({ id, slider, usual, onChange, onKeep }: PlaceProps) {
  const words = useWords()
  const name = criterionName(words, id)
  return (
    <>
      <Slider
        className={css('slider')}
        value={slider}
        minValue={0}
        maxValue={100}
        step={1}
        onChange={(place) => onChange(id, place)}
        onChangeEnd={(place) => onKeep(id, place)}
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
        formatOptions={FORMAT}
        onChange={(value) => Number.isFinite(value) && onKeep(id, value)}
      >
        <Input className={css('number')} />
      </NumberField>
    </>
  )
})

const FORMAT = { maximumFractionDigits: 1 } as const
