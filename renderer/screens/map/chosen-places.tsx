import { useLocation } from 'wouter'
import type { PlaceLine } from '../../../shared/contract/places.ts'
import { Button } from '../../parts/button.tsx'
import { changeView, useView } from '../../parts/view/use-view.ts'
import { printView } from '../../parts/view/view.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './map-screen.module.css'
import { candidatesIn } from './place-figures.ts'

const css = classNames(sheet)

/** What is chosen on the map is the filter of the list. */
export function ChosenPlaces({ places }: { readonly places: readonly PlaceLine[] }) {
  const { say, number } = useWords()
  const [, navigate] = useLocation()
  const view = useView()
  const see = () => navigate(`/candidates?${printView({ ...view, saved: null })}`)
  const clear = () => {
    const { municipality: _was, ...filter } = view.filter
    changeView({ change: { filter }, replace: true })
  }
  return (
    <div className={css('chosen-line')}>
      <p role="status">
        {places.length === 0
          ? say('map.choose-hint')
          : say('map.chosen-places', { places: places.map(({ name }) => name).join(', ') })}
      </p>
      {places.length > 0 && (
        <div className={css('buttons')}>
          <Button kind="main" onPress={see}>
            {say('map.see', { number: number(candidatesIn(places)) })}
          </Button>
          <Button onPress={clear}>{say('map.choose-none')}</Button>
        </div>
      )}
    </div>
  )
}
