import { LENSES } from '../../shared/criteria/names.ts'
import { modelName } from '../parts/criteria-words.ts'
import { Segmented } from '../parts/segmented.tsx'
import { useCall } from '../parts/use-call.ts'
import { changeView, useView } from '../parts/view/use-view.ts'
import { useWords } from '../parts/words.tsx'
import { classNames } from '../style/class-names.ts'
import sheet from './top-bar.module.css'

const css = classNames(sheet)

/** Workspace, date of its data, lens and model: always in the same place. */
export function TopBar() {
  const words = useWords()
  const { say } = words
  const workspace = useCall('workspace.current', {}).data
  return (
    <header className={css('bar')}>
      {workspace ? (
        <p className={css('workspace')}>
          <strong className={css('name')} title={workspace.folder}>
            {workspace.name}
          </strong>
          <span className={css('date')}>
            {workspace.asOf
              ? say('frame.data-of', { date: words.date(workspace.asOf) })
              : say('frame.no-data')}
          </span>
        </p>
      ) : (
        <p className={css('workspace')}>
          <span className={css('date')}>{workspace === null ? say('frame.no-workspace') : ''}</span>
        </p>
      )}
      {workspace && workspace.firms > 0 && <ModelName />}
      <LensChoice />
    </header>
  )
}

function LensChoice() {
  const { say } = useWords()
  const lens = useView(({ lens }) => lens)
  return (
    <Segmented
      label={say('frame.lens')}
      labelHidden
      value={lens}
      choices={LENSES.map((value) => ({ value, label: say(`criteria.lens-${value}`) }))}
      onChange={(lens) => changeView({ change: { lens, weights: null } })}
    />
  )
}

/** One row is asked for, because the answer names the model that ranks it. */
function ModelName() {
  const words = useWords()
  const lens = useView(({ lens }) => lens)
  const isWeighted = useView(({ weights }) => weights !== null)
  const { data } = useCall('ranking.page', { lens, offset: 0, limit: 1 })
  if (!data) return null
  return (
    <p className={css('model')}>
      {words.say(isWeighted ? 'frame.model-weighted' : 'frame.model-usual', {
        model: modelName(words, data.model.id),
        version: data.model.version,
      })}
    </p>
  )
}
