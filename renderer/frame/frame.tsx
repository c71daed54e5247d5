import { Suspense, useDeferredValue, useEffect, useRef } from 'react'
import { Route, Switch, useLocation, useSearch } from 'wouter'
import { languageOf } from '../../shared/words/language-of.ts'
import { Hatches } from '../parts/score-glyph/hatches.tsx'
import { Skeleton } from '../parts/skeleton.tsx'
import { useCall } from '../parts/use-call.ts'
import { useView } from '../parts/view/use-view.ts'
import { useWords, WordsProvider } from '../parts/words.tsx'
import { SCREENS } from '../screens/all.ts'
import { classNames } from '../style/class-names.ts'
import { Cover } from './cover.tsx'
import sheet from './frame.module.css'
import { NoticeTray } from './notice-tray.tsx'
import { Palette } from './palette/palette.tsx'
import { Rail } from './rail.tsx'
import { ScreenBoundary } from './screen-boundary.tsx'
import { ShortcutDialog } from './shortcut-dialog.tsx'
import { TopBar } from './top-bar.tsx'
import { useKeptFocus } from './use-kept-focus.ts'
import { useLastPlace } from './use-last-place.ts'
import { useUndoKeys } from './use-undo-keys.ts'

const css = classNames(sheet)

/** What stays while screens come and go: rail, top bar, language, theme, accent of the lens. */
export function Frame() {
  const settings = useCall('settings.get', {})
  const lens = useView(({ lens }) => lens)
  const language = settings.data?.language ?? languageOf(navigator.language)
  const theme = settings.data?.theme ?? 'system'

  useEffect(() => {
    const { dataset } = document.documentElement
    document.documentElement.lang = language
    dataset['lens'] = lens
    if (theme === 'system') delete dataset['theme']
    else dataset['theme'] = theme
  }, [language, theme, lens])

  return (
    <WordsProvider language={language}>
      <House />
    </WordsProvider>
  )
}

function House() {
  const { say } = useWords()
  const [path] = useLocation()
  // Another screen is drawn in pieces, between which keys are heard; until it is there the one before stays.
  const shown = useDeferredValue(path)
  const main = useFocusOnArrival(shown)
  useKeptFocus()
  useUndoKeys()
  useLastPlace(path, useSearch())
  return (
    <div className={css('frame')}>
      <button type="button" className={css('skip')} onClick={() => main.current?.focus()}>
        {say('frame.skip-to-content')}
      </button>
      <Rail />
      <TopBar />
      <main id="main" ref={main} className={css('main')} tabIndex={-1} aria-busy={shown !== path}>
        <ScreenBoundary screen={shown}>
          <Suspense fallback={<Waiting />}>
            <Switch location={shown}>
              {SCREENS.map(({ id, path, view: View }) => (
                <Route key={id} path={path}>
                  <View />
                </Route>
              ))}
            </Switch>
          </Suspense>
        </ScreenBoundary>
      </main>
      <NoticeTray />
      <Palette />
      <ShortcutDialog />
      <Cover />
      <Hatches />
    </div>
  )
}

const Waiting = () => (
  <div className={css('waiting')}>
    <Skeleton lines={6} />
  </div>
)

/** A new screen starts with the focus in its content, not on whatever was pressed before. */
function useFocusOnArrival(path: string) {
  const main = useRef<HTMLElement>(null)
  const screen = path.split('/')[1]
  const shown = useRef(screen)
  useEffect(() => {
    if (shown.current === screen) return
    shown.current = screen
    if (!main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true })
  }, [screen])
  return main
}
