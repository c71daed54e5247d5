import { TIERS } from '../../../shared/criteria/names.ts'
import type { FigureClass } from '../../../shared/territory/classes.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import pictureSheet from './map-picture.module.css'
import sheet from './map-screen.module.css'
import type { ShownFigure } from './place-figures.ts'
import { stepOf, UNKNOWN_FILL } from './shades.ts'
import { SupportSymbol, TierSymbol } from './symbols.tsx'

const css = classNames(sheet)
const picture = classNames(pictureSheet)

export interface LegendProps {
  readonly classes: readonly FigureClass[]
  readonly figure: ShownFigure
  readonly hasUnknown: boolean
  readonly hasFirms: boolean
  readonly hasSupport: boolean
}

/** From light to dark, each class with its numbers, so that it can be read in black and white. */
export function Legend({ classes, figure, hasUnknown, hasFirms, hasSupport }: LegendProps) {
  const { say, number } = useWords()
  return (
    <section className={css('legend')} aria-label={say('map.legend')}>
      <h2 className={css('legend-title')}>{figure.name}</h2>
      <ul className={css('entries')}>
        {classes.map(({ from, to, count }, index) => (
          <li key={from} className={css('entry')}>
            <svg viewBox="0 0 28 16" className={css('swatch')} aria-hidden>
              <rect width="28" height="16" className={picture('area', stepOf(index, classes.length))} />
            </svg>
            <span>
              {from === to
                ? figure.textOf(from)
                : say('map.class', { from: figure.textOf(from), to: figure.textOf(to) })}
              <span className={css('count')}>{say('map.class-places', { number: number(count) })}</span>
            </span>
          </li>
        ))}
        {hasUnknown && (
          <li className={css('entry')}>
            <svg viewBox="0 0 28 16" className={css('swatch')} aria-hidden>
              <rect width="28" height="16" className={picture('area')} fill={UNKNOWN_FILL} />
            </svg>
            <span>{say('map.unknown')}</span>
          </li>
        )}
        {hasFirms &&
          TIERS.map((tier) => (
            <li key={tier} className={css('entry')}>
              <svg viewBox="-8 -8 16 16" className={css('mark')} aria-hidden>
                <TierSymbol tier={tier} />
              </svg>
              <span>{say('map.firm-point', { tier })}</span>
            </li>
          ))}
        {hasSupport && (
          <li className={css('entry')}>
            <svg viewBox="-8 -8 16 16" className={css('mark')} aria-hidden>
              <SupportSymbol />
            </svg>
            <span>{say('map.support-point')}</span>
          </li>
        )}
      </ul>
      {classes.length > 1 && <p className={css('note')}>{say('map.classes')}</p>}
    </section>
  )
}
