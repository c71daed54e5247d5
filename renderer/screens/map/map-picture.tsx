import { Maximize, ZoomIn, ZoomOut } from 'lucide-react'
import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react'
import type { LocatedFirms, PlaceAreas, PlaceLine } from '../../../shared/contract/places.ts'
import { classOf, type FigureClass } from '../../../shared/territory/classes.ts'
import { IconButton } from '../../parts/button.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { type Drawing, type DrawnArea, drawing } from './drawing.ts'
import sheet from './map-picture.module.css'
import { keyed, type Movement, magnified, moved, PICTURE, WHOLE } from './movement.ts'
import { type ShownFigure, summaryOf } from './place-figures.ts'
import { stepOf, UNKNOWN_FILL } from './shades.ts'
import { SupportSymbol, TierSymbol } from './symbols.tsx'

const css = classNames(sheet)
/** Wider than this, in units on the screen, a place has room for its name. */
const ROOM = 74
const DRAG = 4

export interface MapPictureProps {
  readonly areas: PlaceAreas['areas']
  readonly support: PlaceAreas['support']
  readonly firms: LocatedFirms['firms']
  /** Writes the firms of tiers A and B into the places, where no firm has coordinates. */
  readonly withTiers: boolean
  readonly places: readonly PlaceLine[]
  readonly figure: ShownFigure
  readonly classes: readonly FigureClass[]
  readonly isChosen: (place: PlaceLine) => boolean
  readonly onChoose: (place: PlaceLine) => void
}

/** The map itself. What is pressed here can be pressed in the table as well. */
export function MapPicture(props: MapPictureProps) {
  const { areas, places, figure, onChoose } = props
  const words = useWords()
  const { say } = words
  const [movement, setMovement] = useState<Movement>(WHOLE)
  const drawn = useMemo(() => drawing(areas), [areas])
  const { handlers, wasDragged } = useDrag(movement, setMovement)
  const byKey = useMemo(() => new Map(places.map((place) => [place.key, place])), [places])
  const onKeyDown = (event: KeyboardEvent) => {
    const next = event.ctrlKey || event.metaKey || event.altKey ? null : keyed(movement, event.key)
    if (next === null) return
    event.preventDefault()
    setMovement(next)
  }
  const onClick = ({ target }: { readonly target: EventTarget }) => {
    const key = target instanceof Element ? target.getAttribute('data-place') : null
    const place = key === null ? undefined : byKey.get(key)
    if (place !== undefined && place.municipalities.length > 0 && !wasDragged()) onChoose(place)
  }
  return (
    <div className={css('frame')}>
      <div className={css('zoom')}>
        <IconButton
          icon={ZoomIn}
          label={say('map.larger')}
          onPress={() => setMovement(magnified(movement, 1.5))}
        />
        <IconButton
          icon={ZoomOut}
          label={say('map.smaller')}
          onPress={() => setMovement(magnified(movement, 1 / 1.5))}
        />
        <IconButton icon={Maximize} label={say('map.whole')} onPress={() => setMovement(WHOLE)} />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset has no arrow keys of its own either */}
      <div
        role="group"
        className={css('window')}
        aria-label={say('map.picture')}
        aria-describedby="map-keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys that move the map are pressed on it
        tabIndex={0}
        onKeyDown={onKeyDown}
        onClick={onClick}
        {...handlers}
      >
        <svg
          viewBox={`0 0 ${PICTURE.width} ${PICTURE.height}`}
          className={css('picture')}
          role="img"
          aria-label={summaryOf(places, figure, words)}
        >
          <defs>
            <pattern
              id="map-unknown"
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="6" height="6" className={css('blank')} />
              <rect width="1.6" height="6" className={css('stroke')} />
            </pattern>
          </defs>
          <g transform={`translate(${movement.x} ${movement.y}) scale(${movement.scale})`}>
            <Areas {...props} drawn={drawn} byKey={byKey} />
            <Points {...props} drawn={drawn} scale={movement.scale} />
            <Labels {...props} drawn={drawn} byKey={byKey} scale={movement.scale} />
          </g>
        </svg>
      </div>
      <p id="map-keys" className={css('keys')}>
        {say('map.keys')}
      </p>
    </div>
  )
}

interface Drawn extends MapPictureProps {
  readonly drawn: Drawing
  readonly byKey: ReadonlyMap<string, PlaceLine>
}

/** Chosen places last, so that their outline lies above their neighbours'. */
function Areas({ drawn, byKey, figure, classes, isChosen }: Drawn) {
  const chosen = (key: string): boolean => {
    const place = byKey.get(key)
    return place !== undefined && isChosen(place)
  }
  const inOrder = drawn.areas.toSorted((a, b) => Number(chosen(a.key)) - Number(chosen(b.key)))
  return inOrder.map(({ key, path }) => {
    const value = byKey.get(key)?.values[figure.id]
    const step = value === undefined ? null : stepOf(classOf(value, classes), classes.length)
    return (
      <path
        key={key}
        d={path}
        data-place={key}
        className={css(
          'area',
          step,
          chosen(key) && 'chosen',
          byKey.get(key)?.municipalities.length === 0 && 'empty',
        )}
        {...(step === null ? { fill: UNKNOWN_FILL } : {})}
      />
    )
  })
}

/** Names and figures, where there is room: the map reads without its colours. */
function Labels({ drawn, byKey, figure, withTiers, scale }: Drawn & { readonly scale: number }) {
  const { say, number } = useWords()
  const fits = ({ width }: DrawnArea): boolean => width * scale > ROOM
  return drawn.areas.filter(fits).map(({ key, x, y }) => {
    const place = byKey.get(key)
    if (place === undefined) return null
    const value = place.values[figure.id]
    const tiers = { a: number(place.values['tier-A'] ?? 0), b: number(place.values['tier-B'] ?? 0) }
    return (
      <g key={key} transform={`translate(${x} ${y}) scale(${1 / scale})`} className={css('label')}>
        <text y={withTiers ? -8 : -2}>{place.name}</text>
        <text y={withTiers ? 7 : 13} className={css('value')}>
          {value === undefined ? '—' : figure.textOf(value)}
        </text>
        {withTiers && place.municipalities.length > 0 && (
          <text y={21} className={css('tiers')}>
            {say('map.tiers-at-place', tiers)}
          </text>
        )}
      </g>
    )
  })
}

function Points({
  drawn,
  firms,
  support,
  scale,
}: Pick<Drawn, 'drawn' | 'firms' | 'support'> & { readonly scale: number }) {
  const place = (point: readonly [number, number]): string | null => {
    const at = drawn.at(point)
    return at === null ? null : `translate(${at[0].toFixed(1)} ${at[1].toFixed(1)}) scale(${1 / scale})`
  }
  return (
    <>
      {firms.toReversed().map(({ id, name, tier, point }) => {
        const transform = place(point)
        return (
          transform && (
            <g key={id} transform={transform}>
              <title>{name}</title>
              <TierSymbol tier={tier} />
            </g>
          )
        )
      })}
      {support.map(({ name, point }) => {
        const transform = place(point)
        return (
          transform && (
            <g key={`${name} ${point.join()}`} transform={transform}>
              <title>{name}</title>
              <SupportSymbol />
            </g>
          )
        )
      })}
    </>
  )
}

/** Pulling the map; a pull ends in a click, which then is none. */
function useDrag(movement: Movement, setMovement: (next: Movement) => void) {
  const start = useRef<{ x: number; y: number; from: Movement } | null>(null)
  const dragged = useRef(false)
  const onPointerDown = ({ clientX, clientY, button }: PointerEvent) => {
    dragged.current = false
    if (button === 0) start.current = { x: clientX, y: clientY, from: movement }
  }
  const onPointerMove = ({ clientX, clientY, currentTarget }: PointerEvent) => {
    if (start.current === null) return
    const { x, y, from } = start.current
    const [dx, dy] = [clientX - x, clientY - y]
    if (Math.hypot(dx, dy) < DRAG) return
    dragged.current = true
    const unit = PICTURE.width / currentTarget.clientWidth
    setMovement(moved(from, dx * unit, dy * unit))
  }
  const end = () => {
    start.current = null
  }
  return {
    handlers: { onPointerDown, onPointerMove, onPointerUp: end, onPointerLeave: end },
    wasDragged: () => dragged.current,
  }
}
