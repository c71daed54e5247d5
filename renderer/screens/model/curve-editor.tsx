import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { CriterionId } from '../../../shared/criteria/names.ts'
import { Button, IconButton } from '../../parts/button.tsx'
import { NumberBox } from '../../parts/number-box.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { Curve } from './curve.tsx'
import sheet from './curve-editor.module.css'
import {
  movedPoint,
  type Points,
  spanOf,
  stepOf,
  withoutPoint,
  withPoint,
  withPointSource,
} from './curve-points.ts'
import { SourceLine } from './source-line.tsx'

const css = classNames(sheet)

export interface CurveEditorProps {
  readonly name: string
  readonly criterion: CriterionId
  readonly points: Points
  /** As in the model in force; drawn thin and dashed where it differs. */
  readonly before: Points
  readonly onChange: (points: Points) => void
}

/** A value function as a curve whose breakpoints can be drawn, or typed below it. */
export function CurveEditor({ name, criterion, points, before, onChange }: CurveEditorProps) {
  const { say, number } = useWords()
  const span = spanOf(points, before)
  const step = stepOf(span)
  const digits = step === 1 ? 0 : 2
  const more = withPoint(points, step)
  const [held, setHeld] = useState<string | null>(null)
  const type = (place: number, raw: number, value: number) => {
    const next = movedPoint({ points, place, raw, value, step })
    const got = next[place]?.[0] ?? raw
    const isHeld = Math.abs(got - raw) > step / 2
    setHeld(isHeld ? say('model.point-held', { raw: number(raw, digits), held: number(got, digits) }) : null)
    onChange(next)
  }
  const summary = points
    .map(([raw, value]) => say('model.point', { raw: number(raw, digits), value: number(value, 2) }))
    .join('; ')
  return (
    <div className={css('editor')}>
      <Curve
        label={say('model.curve', { name, points: summary })}
        criterion={criterion}
        points={points}
        before={before}
        span={span}
        onMove={(place, raw, value) => onChange(movedPoint({ points, place, raw, value, step }))}
      />
      <p className={css('held')} role="status">
        {held}
      </p>
      <ol className={css('points')} aria-label={say('model.breakpoints', { name })}>
        {points.map(([raw, value, source], place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a breakpoint is known by its place alone
          <li key={place} className={css('point')}>
            <NumberBox
              label={say('model.point-raw', { place: place + 1, name })}
              value={raw}
              digits={digits}
              onKeep={(next) => type(place, next, value)}
            />
            <span aria-hidden>→</span>
            <NumberBox
              label={say('model.point-value', { place: place + 1, name })}
              value={value}
              from={0}
              to={1}
              onKeep={(next) => type(place, raw, next)}
            />
            <IconButton
              icon={X}
              label={say('model.point-remove', { place: place + 1, name })}
              isDisabled={points.length === 1}
              onPress={() => onChange(withoutPoint(points, place))}
            />
            <SourceLine
              of={`${name}: ${number(raw, digits)}`}
              source={source}
              onChange={(next) => onChange(withPointSource(points, place, next))}
            />
          </li>
        ))}
        <li>
          <Button
            kind="quiet"
            icon={Plus}
            isDisabled={more === null}
            aria-label={say('model.point-add-to', { name })}
            onPress={() => more && onChange(more)}
          >
            {say('model.point-add')}
          </Button>
        </li>
      </ol>
    </div>
  )
}
