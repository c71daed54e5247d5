import { ArrowDown, ArrowUp } from 'lucide-react'
import { useState } from 'react'
import { Button as AriaButton, ToggleButton } from 'react-aria-components'
import type { PlaceLine } from '../../../shared/contract/places.ts'
import { Button } from '../../parts/button.tsx'
import { normalText } from '../../parts/normal-text.ts'
import { ScrollRegion } from '../../parts/scroll-region.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { Unknown } from '../../parts/unknown.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { nextSort, type PlaceSort, type ShownFigure, shownFigures, sortedPlaces } from './place-figures.ts'
import sheet from './place-list.module.css'

const css = classNames(sheet)
const FIRST = 200
/** Beside the figure that the map shows. */
const COLUMNS = ['candidates', 'tier-A', 'tier-B', 'firms']

export interface PlaceListProps {
  readonly places: readonly PlaceLine[]
  readonly figure: ShownFigure
  readonly isChosen: (place: PlaceLine) => boolean
  readonly onChoose: (place: PlaceLine) => void
}

/** All that the map shows and does, as a table. */
export function PlaceList({ places, figure, isChosen, onChoose }: PlaceListProps) {
  const words = useWords()
  const { say, number, language } = words
  const [sort, setSort] = useState<PlaceSort>({ by: 'candidates', descending: true })
  const [wanted, setWanted] = useState('')
  const [isWhole, setIsWhole] = useState(false)
  const others = shownFigures([], [], words).filter(({ id }) => COLUMNS.includes(id) && id !== figure.id)
  const columns = [figure, ...others]
  const found = places.filter(({ name }) => normalText(name).includes(normalText(wanted.trim())))
  const sorted = sortedPlaces(found, sort, language)
  const shown = isWhole ? sorted : sorted.slice(0, FIRST)
  return (
    <div className={css('list')}>
      <TextField label={say('map.find')} value={wanted} onChange={setWanted} />
      <ScrollRegion label={say('map.table')}>
        <table className={css('table')}>
          <thead>
            <tr>
              <Head id="name" name={say('map.place')} sort={sort} onSort={setSort} />
              {columns.map(({ id, name }) => (
                <Head key={id} id={id} name={name} sort={sort} onSort={setSort} />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((place) => (
              <tr key={place.key} className={css(isChosen(place) && 'chosen')}>
                <th scope="row">
                  {place.municipalities.length === 0 ? (
                    <span className={css('name', 'none')} title={say('map.not-in-register')}>
                      {place.name}
                    </span>
                  ) : (
                    <ToggleButton
                      className={css('name')}
                      isSelected={isChosen(place)}
                      onChange={() => onChoose(place)}
                    >
                      {place.name}
                    </ToggleButton>
                  )}
                </th>
                {columns.map(({ id, textOf }) => {
                  const value = place.values[id]
                  return <td key={id}>{value === undefined ? <Unknown /> : textOf(value)}</td>
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className={css('count')} role="status">
        {sorted.length === 0
          ? say('map.none-found')
          : say('map.rows', { shown: number(shown.length), all: number(places.length) })}
      </p>
      {shown.length < sorted.length && (
        <div>
          <Button onPress={() => setIsWhole(true)}>{say('map.show-all')}</Button>
        </div>
      )}
    </div>
  )
}

interface HeadProps {
  readonly id: string
  readonly name: string
  readonly sort: PlaceSort
  readonly onSort: (sort: PlaceSort) => void
}

function Head({ id, name, sort, onSort }: HeadProps) {
  const { say } = useWords()
  const isSorted = sort.by === id
  const Arrow = sort.descending ? ArrowDown : ArrowUp
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
      className={css(id !== 'name' && 'figure')}
    >
      <AriaButton
        className={css('sort')}
        aria-label={say('map.sort', { name })}
        onPress={() => onSort(nextSort(sort, id))}
      >
        {name}
        {isSorted && <Arrow aria-hidden />}
      </AriaButton>
    </th>
  )
}
