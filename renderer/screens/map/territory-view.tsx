import { Map as MapIcon } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { PlaceAreas, PlaceLine, PlaceTable } from '../../../shared/contract/places.ts'
import type { RankingQuery } from '../../../shared/contract/ranking.ts'
import { quantileClasses } from '../../../shared/territory/classes.ts'
import { CheckBox } from '../../parts/check-box.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Select } from '../../parts/select.tsx'
import { useCall } from '../../parts/use-call.ts'
import { changeView, useView } from '../../parts/view/use-view.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { ChosenPlaces } from './chosen-places.tsx'
import { Legend } from './legend.tsx'
import { MapPicture } from './map-picture.tsx'
import sheet from './map-screen.module.css'
import { isChosen, type ShownFigure, shownFigures, summaryOf, toggled } from './place-figures.ts'
import { PlaceList } from './place-list.tsx'

const css = classNames(sheet)

export interface TerritoryViewProps {
  readonly table: PlaceTable
  readonly areas: PlaceAreas
  readonly query: RankingQuery
}

export function TerritoryView({ table, areas, query }: TerritoryViewProps) {
  const words = useWords()
  const { say } = words
  const view = useView()
  const [wanted, setWanted] = useState('candidates')
  const [shown, setShown] = useState({ firms: true, support: true })
  const figures = shownFigures(table.figures, table.places, words)
  const [first] = figures
  const figure = figures.find(({ id }) => id === wanted) ?? first
  const firms = useCall('place.firms', query, { keepPrevious: true }).data
  const classes = useMemo(() => classesOf(table.places, wanted), [table.places, wanted])
  if (figure === undefined) return null
  const filter = view.filter.municipality ?? []
  const choose = (place: PlaceLine): void => {
    const { municipality: _was, ...others } = view.filter
    const next = toggled(place, filter)
    changeView({
      change: { filter: next.length > 0 ? { ...others, municipality: next } : others },
      replace: true,
    })
  }
  const chosen = table.places.filter((place) => isChosen(place, filter))
  return (
    <>
      <div className={css('tools')}>
        <Select
          label={say('map.figure')}
          value={figure.id}
          choices={figures.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setWanted}
        />
        <CheckBox isSelected={shown.firms} onChange={(on) => setShown({ ...shown, firms: on })}>
          {say('map.show-firms')}
        </CheckBox>
        {areas.support.length > 0 && (
          <CheckBox isSelected={shown.support} onChange={(on) => setShown({ ...shown, support: on })}>
            {say('map.show-support')}
          </CheckBox>
        )}
      </div>
      <ChosenPlaces places={chosen} />
      <div className={css('both')}>
        {areas.areas.length === 0 ? (
          <EmptyState icon={MapIcon} title={say('map.no-areas')}>
            <p>{say('map.no-areas-what')}</p>
          </EmptyState>
        ) : (
          <figure className={css('figure')}>
            <MapPicture
              areas={areas.areas}
              support={shown.support ? areas.support : []}
              firms={shown.firms ? (firms?.firms ?? []) : []}
              withTiers={shown.firms && firms?.located === 0}
              places={table.places}
              figure={figure}
              classes={classes}
              isChosen={(place) => isChosen(place, filter)}
              onChoose={choose}
            />
            <figcaption className={css('caption')}>
              <Caption figure={figure} places={table.places} />
              <Legend
                classes={classes}
                figure={figure}
                hasUnknown={table.places.some(({ values }) => values[figure.id] === undefined)}
                hasFirms={shown.firms && (firms?.firms.length ?? 0) > 0}
                hasSupport={shown.support && areas.support.length > 0}
              />
              {shown.firms && firms && firms.located > 0 && (
                <p className={css('note')}>
                  {say('map.located', {
                    located: words.number(firms.located),
                    total: words.number(firms.total),
                    drawn: words.number(firms.firms.length),
                  })}
                </p>
              )}
            </figcaption>
          </figure>
        )}
        <PlaceList
          places={table.places}
          figure={figure}
          isChosen={(place) => isChosen(place, filter)}
          onChoose={choose}
        />
      </div>
    </>
  )
}

function Caption({
  figure,
  places,
}: {
  readonly figure: ShownFigure
  readonly places: PlaceTable['places']
}) {
  return <p>{summaryOf(places, figure, useWords())}</p>
}

const classesOf = (places: readonly PlaceLine[], figure: string) =>
  quantileClasses(
    places.flatMap(({ values }) => {
      const value = values[figure]
      return value === undefined ? [] : [value]
    }),
  )
